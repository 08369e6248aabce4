package dev.peacetime.wishlist;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class EntryProgressTest {

    private final Api admin = Api.newOrganization();
    private final Api ann = admin.colleague("Ann", "RECRUITER");
    private final Api bob = admin.colleague("Bob", "RECRUITER");
    private final String list = "/v1/wishlists/"
            + ann.post("/v1/wishlists", Map.of("name", "Platform", "visibility", "ORGANIZATION"))
                    .created()
                    .id();
    private final String ada =
            admin.post("/v1/people", Map.of("name", "Ada Lovelace")).created().id();

    @Test
    void isTalkedWithAndHired() {
        var role = role("INTERNAL");
        var entry = "/v1/entries/" + wish().created().id();

        var talks = ann.post(entry + "/talks").ok();
        var again = bob.post(entry + "/talks").ok();
        var hired = bob.post(entry + "/hire", Map.of("roleId", role)).ok();

        assertThat(again.etag()).isEqualTo(talks.etag());
        assertThat(hired.text("status")).isEqualTo("HIRED");
        assertThat(hired.text("hiredRoleId")).isEqualTo(role);
        assertThat(hired.texts("history.status")).containsExactly("WAITING", "IN_TALKS", "HIRED");
        assertThat(hired.texts("history.memberId")).containsExactly(ann.memberId(), ann.memberId(), bob.memberId());
        assertThat(bob.post(entry + "/hire", Map.of("roleId", role)).ok().etag())
                .isEqualTo(hired.etag());
        bob.post(entry + "/talks").refused(WishlistRefusal.ENTRY_OVER);
        bob.patch(entry, "{\"tier\": \"STRONG\"}").refused(WishlistRefusal.ENTRY_OVER);
        bob.post(entry + "/closing", Map.of("reason", "No.")).refused(WishlistRefusal.ENTRY_OVER);
    }

    @Test
    void sleepsUntilADayWithinItsKeeping() {
        var entry = "/v1/entries/" + wish().created().id();
        ann.post(entry + "/talks").ok();

        var asleep = ann.post(entry + "/snooze", Map.of("until", ahead(30))).ok();

        assertThat(asleep.text("status")).isEqualTo("WAITING");
        assertThat(asleep.text("snoozedUntil")).isEqualTo(ahead(30));
        ann.post(entry + "/snooze", Map.of("until", "2020-01-01")).refused(WishlistRefusal.SNOOZE_PAST);
        ann.post(entry + "/snooze", Map.of("until", ahead(2000))).refused(WishlistRefusal.SNOOZE_BEYOND_KEEPING);
    }

    @Test
    void isGivenUpForAReason() {
        var entry = wish().created();

        var closed = close(entry.id()).ok();

        assertThat(closed.text("status")).isEqualTo("CLOSED");
        assertThat(closed.texts("history.note")).containsExactly(null, "Moved away.");
        assertThat(close(entry.id()).ok().etag()).isEqualTo(closed.etag());
    }

    @Test
    void namesAHiddenRoleToItsTeamAlone() {
        var hidden = role("CONFIDENTIAL");
        var wish = entry();
        wish.put("nearHire", Map.of("roleId", hidden, "whyNot", "TIMING", "evidence", "Passed every interview."));
        var entry = "/v1/entries/" + ann.post(list + "/entries", wish).created().id();

        var others = bob.get(entry).ok();

        assertThat(ann.get(entry).ok().text("nearHire.roleId")).isEqualTo(hidden);
        assertThat(others.body()).doesNotContain(hidden);
        assertThat(others.text("nearHire.whyNot")).isEqualTo("TIMING");
        bob.patch(entry, others.etag(), "{\"nearHire\": {\"whyNot\": \"PAY\"}}").ok();
        assertThat(ann.get(entry).ok().text("nearHire.roleId")).isEqualTo(hidden);
        bob.post(entry + "/hire", Map.of("roleId", hidden)).refused(WishlistRefusal.ROLE_UNKNOWN);
        ann.post(entry + "/hire", Map.of("roleId", hidden)).ok();
        assertThat(bob.get(entry).ok().body()).doesNotContain(hidden);
    }

    private Answer wish() {
        return ann.post(list + "/entries", entry());
    }

    private Answer close(String entry) {
        return ann.post("/v1/entries/" + entry + "/closing", Map.of("reason", "Moved away."));
    }

    private Map<String, Object> entry() {
        return new HashMap<>(Map.of("personId", ada, "why", "ADMIRED", "reason", "Good.", "tier", "STRONG"));
    }

    private String role(String visibility) {
        return ann.post("/v1/roles", Map.of("title", "Engineer", "visibility", visibility))
                .created()
                .id();
    }

    private static String ahead(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
    }
}
