package dev.peacetime.wishlist;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class HandOverTest {

    private final Api admin = Api.newOrganization();
    private final Api lea = admin.colleague("Lea", "RECRUITER");
    private final Api sam = admin.colleague("Sam", "RECRUITER");
    private final Api ann = admin.colleague("Ann", "RECRUITER");

    @Test
    void givesAllThatALeaverKeepsToTheirSuccessor() {
        var open = entry(lea, list(lea, "ORGANIZATION"), lea.memberId());
        var secret = entry(lea, list(lea, "PRIVATE"), lea.memberId());
        var team = list(ann, "TEAM", lea.memberId());
        var shared = entry(lea, team, lea.memberId());
        var others = entry(ann, team, ann.memberId());

        admin.post("/v1/members/" + lea.memberId() + "/deactivation").ok();
        assertThat(admin.get("/v1/me/agenda").ok().texts("items.kind")).containsExactly("KEEPER_LEFT");
        assertThat(admin.get("/v1/me/agenda").ok().texts("items.subjectId")).containsExactly(lea.memberId());
        handOver(admin, sam.memberId()).is(204);
        handOver(admin, sam.memberId()).is(204);

        for (var entry : List.of(open, secret, shared)) {
            assertThat(sam.get(entry).ok().text("ownerId")).isEqualTo(sam.memberId());
            assertThat(sam.get(entry).ok().texts("history.act")).containsExactly("ADDED", "HANDED_OVER");
        }
        assertThat(sam.get(others).ok().text("ownerId")).isEqualTo(ann.memberId());
        admin.get(secret).refused(KernelRefusal.NOT_FOUND);
        assertThat(admin.get("/v1/me/agenda").ok().texts("items.subjectId")).isEmpty();
    }

    @Test
    void isForTheLeaverOrWhoChangesMembers() {
        handOver(ann, sam.memberId()).refused(WishlistRefusal.HAND_OVER_NOT_YOURS);
        handOver(lea, lea.memberId()).refused(WishlistRefusal.SUCCESSOR_UNKNOWN);
        handOver(lea, UUID.randomUUID().toString()).refused(WishlistRefusal.SUCCESSOR_UNKNOWN);
        handOver(lea, sam.memberId()).is(204);
        admin.post("/v1/members/" + UUID.randomUUID() + "/hand-over", Map.of("successorId", sam.memberId()))
                .refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void movesAnEntryToAnotherListThatIsSeen() {
        var from = list(lea, "PRIVATE");
        var to = list(lea, "ORGANIZATION");
        var entry = entry(lea, from, lea.memberId());
        sam.get(entry).refused(KernelRefusal.NOT_FOUND);
        lea.post(entry + "/move", Map.of("wishlistId", list(sam, "PRIVATE").substring("/v1/wishlists/".length())))
                .refused(WishlistRefusal.WISHLIST_UNKNOWN);

        var target = Map.of("wishlistId", to.substring("/v1/wishlists/".length()));
        var moved = lea.post(entry + "/move", target).ok();
        var again = lea.post(entry + "/move", target).ok();

        assertThat(moved.texts("history.act")).containsExactly("ADDED", "MOVED");
        assertThat(again.etag()).isEqualTo(moved.etag());
        assertThat(sam.get(entry).ok().text("wishlistId")).isEqualTo(target.get("wishlistId"));
        assertThat(lea.get(from + "/entries").ok().texts("items.id")).isEmpty();
        var twin = lea.post(from + "/entries", wish(moved.text("personId")))
                .created()
                .id();
        lea.post("/v1/entries/" + twin + "/move", target).refused(WishlistRefusal.ALREADY_ON_WISHLIST);
    }

    @Test
    void followsAPersonThroughAMergeAndBack() {
        var list = list(lea, "ORGANIZATION");
        var entry = entry(lea, list, lea.memberId());
        var loser = lea.get(entry).ok().text("personId");
        var winner = person();

        var merge = lea.post("/v1/people/" + winner + "/merges", Map.of("otherId", loser))
                .created()
                .id();
        assertThat(lea.get(entry).ok().text("personId")).isEqualTo(winner);
        assertThat(lea.get("/v1/people/" + winner + "/entries").ok().texts("items.id"))
                .hasSize(1);
        lea.delete("/v1/merges/" + merge).is(204);

        assertThat(lea.get(entry).ok().text("personId")).isEqualTo(loser);
        assertThat(lea.get("/v1/people/" + winner + "/entries").ok().texts("items.id"))
                .isEmpty();
    }

    @Test
    void showsBothEntriesOfTwoWhoWaitedOnOneListAndAreOne() {
        var list = list(lea, "ORGANIZATION");
        var winner = lea.get(entry(lea, list, lea.memberId())).ok().text("personId");
        var loser = lea.get(entry(lea, list, lea.memberId())).ok().text("personId");

        lea.post("/v1/people/" + winner + "/merges", Map.of("otherId", loser)).created();

        assertThat(lea.get("/v1/people/" + winner + "/entries").ok().texts("items.id"))
                .hasSize(2);
    }

    private dev.peacetime.Answer handOver(Api who, String successor) {
        return who.post("/v1/members/" + lea.memberId() + "/hand-over", Map.of("successorId", successor));
    }

    private String list(Api who, String visibility, String... members) {
        return "/v1/wishlists/"
                + who.post(
                                "/v1/wishlists",
                                Map.of("name", "L", "visibility", visibility, "memberIds", List.of(members)))
                        .created()
                        .id();
    }

    private String entry(Api who, String list, String owner) {
        var wish = new java.util.HashMap<>(wish(person()));
        wish.put("ownerId", owner);
        return "/v1/entries/" + who.post(list + "/entries", wish).created().id();
    }

    private String person() {
        return admin.post("/v1/people", Map.of("name", "Ada")).created().id();
    }

    private static Map<String, Object> wish(String person) {
        return Map.of("personId", person, "why", "ADMIRED", "reason", "Good.", "tier", "STRONG");
    }
}
