package dev.peacetime.wishlist;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever may not see a role gets nothing of what it wakes: not a word, not a count, not another ETag or time. */
@QuarkusTest
class HiddenWakesTest {

    private final WakingScene scene = new WakingScene();
    private final Api max = scene.admin.colleague("Max", "HIRING_MANAGER");

    @Test
    void theKeeperOfAnEntrySeesNothingOfAHiddenRoleThatWokeIt() {
        var entry = scene.entry(scene.wish(scene.person("Ada"), Map.of("skills", List.of("Go"))));
        scene.rest();
        var since = "?updatedSince=" + Instant.now();
        var before = seen(entry, since);

        var role = scene.role(
                scene.admin,
                "CONFIDENTIAL",
                Map.of(
                        "skills", List.of("Go"),
                        "hiringTeam", List.of(Map.of("memberId", max.memberId(), "part", "HIRING_MANAGER"))));
        max.get("/v1/roles/" + role).ok();
        open(role);
        scene.rest();

        assertThat(seen(entry, since)).isEqualTo(before);
        scene.ann.get("/v1/roles/" + role + "/wakes").refused(KernelRefusal.NOT_FOUND);
        assertThat(max.get("/v1/roles/" + role + "/wakes").ok().texts("items.personName"))
                .containsExactly("Ada");
        assertThat(max.get(entry).ok().text("status")).isEqualTo("WOKEN");
        assertThat(max.get(entry).ok().etag())
                .isNotEqualTo(scene.ann.get(entry).ok().etag());
        assertThat(max.get("/v1/events?types=wishlist.entry-woken").ok().texts("items.subject"))
                .containsExactly(max.get(entry).ok().id());
        assertThat(max.get(scene.list + "/entries?status=WOKEN").ok().texts("items.id"))
                .hasSize(1);
    }

    @Test
    void aPrivateListsEntriesAreWokenForItsOwnerAlone() {
        var mine = "/v1/wishlists/"
                + max.post("/v1/wishlists", Map.of("name", "Mine", "visibility", "PRIVATE"))
                        .created()
                        .id();
        max.post(mine + "/entries", scene.wish(scene.person("Ada"), Map.of("skills", List.of("Go"))))
                .created();

        var role = scene.opened(Map.of("skills", List.of("Go")));

        assertThat(scene.wakes(role).texts("items.entryId")).isEmpty();
        assertThat(max.get("/v1/roles/" + role + "/wakes").ok().texts("items.entryId"))
                .hasSize(1);
        assertThat(max.get("/v1/me/agenda").ok().texts("items.kind")).containsExactly("ENTRY_WOKEN");
    }

    private void open(String role) {
        scene.admin.post("/v1/roles/" + role + "/opening").ok();
    }

    /** All that tells the keeper of the entry, with what HTTP says of it. */
    private List<String> seen(String entry, String since) {
        var all = new ArrayList<String>();
        for (var path : List.of(
                entry,
                entry + "/wakes",
                scene.list + "/entries",
                scene.list + "/entries" + since,
                scene.list + "/entries?status=WOKEN",
                scene.list + "/entries?status=WAITING",
                "/v1/me/agenda",
                "/v1/events?types=wishlist.entry-woken,role.opened",
                "/v1/roles",
                "/v1/wishlists")) {
            var answer = scene.ann.get(path).ok();
            // A cursor is sealed anew each time.
            all.add(path + " " + answer.header("ETag") + " " + answer.body().replaceAll("\"next\":\"[^\"]+\"", ""));
        }
        return all;
    }
}
