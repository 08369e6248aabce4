package dev.peacetime.relationship;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.person.PersonRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Touchpoints over HTTP. */
@QuarkusTest
class TouchpointResourceTest {

    private final Api admin = Api.newOrganization();
    private final Api ann = admin.colleague("Ann", "MEMBER");
    private final Api ben = admin.colleague("Ben", "MEMBER");
    private final String ada = person("Ada", "ada@example.com");
    private final String grace = person("Grace", "grace@example.com");

    @Test
    void isItsMembersOwn() {
        var touch = ann.post("/v1/touchpoints", touch(ada, "HELPED", "GAVE", "2026-03-02T12:30:00Z"))
                .created();

        assertThat(ann.get("/v1/touchpoints?personId=" + ada).ok().texts("items.id"))
                .containsExactly(touch.id());
        assertThat(ann.get("/v1/touchpoints?personId=" + grace).ok().texts("items.id"))
                .isEmpty();
        ben.get("/v1/touchpoints/" + touch.id()).refused(KernelRefusal.NOT_FOUND);
        ben.delete("/v1/touchpoints/" + touch.id()).refused(KernelRefusal.NOT_FOUND);
        assertThat(ben.get("/v1/touchpoints").ok().texts("items.id")).isEmpty();
        assertThat(ann.get("/v1/ties/" + ada).ok().text("how")).isEqualTo("MET");
        ann.delete("/v1/touchpoints/" + touch.id()).is(204);
        assertThat(ann.get("/v1/ties/" + ada).ok().text("warmth.state")).isEqualTo("COLD");
    }

    @Test
    void refusesWhatWasNone() {
        ann.post("/v1/touchpoints", touch(ada, "MET", "NEITHER", "2090-03-02T12:30:00Z"))
                .refused(RelationshipRefusal.TOUCHPOINT_AHEAD);
        ann.post("/v1/touchpoints", touch(ann.personId(), "MET", "NEITHER", "2026-03-02T12:30:00Z"))
                .refused(RelationshipRefusal.TOUCHPOINT_WITH_ONESELF);
        ann.post("/v1/touchpoints", touch(UUID.randomUUID().toString(), "MET", "NEITHER", "2026-03-02T12:30:00Z"))
                .refused(PersonRefusal.PERSON_UNKNOWN);
    }

    @Test
    void severalAreTakenEachOnItsOwn() {
        var several = Map.of(
                "items",
                List.of(
                        touch(ada, "MET", "NEITHER", "2026-03-02T12:30:00Z"),
                        touch(UUID.randomUUID().toString(), "MET", "NEITHER", "2026-03-02T12:30:00Z"),
                        touch(grace, "WROTE", "ASKED", "2090-03-02T12:30:00Z"),
                        touch(grace, "WROTE", "ASKED", "2026-03-03T12:30:00Z")));

        var answer = ann.post("/v1/touchpoints/batch", several).is(207);

        assertThat(answer.texts("items.status")).containsExactly("201", "422", "422", "201");
        assertThat(answer.texts("items.code")).containsExactly(null, "PERSON_UNKNOWN", "TOUCHPOINT_AHEAD", null);
        assertThat(ann.get("/v1/touchpoints").ok().texts("items.id")).hasSize(2);
    }

    @Test
    void whatACalendarTellsIsSeenBeforeAndMovesNoDateUntilItIsConfirmed() {
        ann.post("/v1/touchpoints", touch(ada, "MET", "NEITHER", "2025-02-01T12:00:00Z"))
                .created();
        var before = ann.get("/v1/ties/" + ada).ok();
        var calendar = calendar("ada@example.com", "stranger@example.com");

        var preview = take(calendar, "?dryRun=true").ok();
        assertThat(preview.texts("meetings.outcome")).containsExactly("TAKEN", "NOBODY_KNOWN");
        assertThat(ann.get("/v1/touchpoints?automatic=true").ok().texts("items.id"))
                .isEmpty();

        assertThat(take(calendar, "").ok().texts("meetings.outcome")).containsExactly("TAKEN", "NOBODY_KNOWN");
        assertThat(take(calendar, "").ok().texts("meetings.outcome")).containsExactly("ALREADY_TAKEN", "NOBODY_KNOWN");
        var taken = ann.get("/v1/touchpoints?automatic=true").ok();
        assertThat(taken.texts("items.id")).hasSize(1);
        var after = ann.get("/v1/ties/" + ada).ok();
        assertThat(after.text("warmth")).isEqualTo(before.text("warmth"));
        assertThat(after.text("reckoned")).isEqualTo(before.text("reckoned"));

        var id = taken.texts("items.id").get(0);
        ben.post("/v1/touchpoints/" + id + "/confirmation").refused(KernelRefusal.NOT_FOUND);
        ann.post("/v1/touchpoints/" + id + "/confirmation").ok();
        assertThat(ann.get("/v1/ties/" + ada).ok().text("warmth.lastTouch")).isEqualTo("2026-03-02T11:30:00Z");
    }

    @Test
    void refusesWhatIsNoCalendar() {
        take("hello", "").refused(RelationshipRefusal.CALENDAR_UNREADABLE);
        take("x".repeat(5 * 1024 * 1024), "").refused(RelationshipRefusal.CALENDAR_TOO_LARGE);
    }

    @Test
    void theLedgerCountsWhatOneGaveAndAskedForOneselfOnly() {
        ann.post("/v1/touchpoints", touch(ada, "HELPED", "GAVE", "2026-02-28T12:30:00Z"))
                .created();
        ann.post("/v1/touchpoints", touch(grace, "WROTE", "ASKED", "2026-03-03T12:30:00Z"))
                .created();
        ann.post("/v1/touchpoints", touch(grace, "MET", "NEITHER", "2026-03-04T12:30:00Z"))
                .created();

        var ledger = ann.get("/v1/me/ledger").ok();

        assertThat(ledger.texts("months.month")).containsExactly("2026-03", "2026-02");
        assertThat(ledger.texts("months.gave")).containsExactly("0", "1");
        assertThat(ledger.texts("months.asked")).containsExactly("1", "0");
        assertThat(ledger.text("gave")).isEqualTo("1");
        assertThat(ben.get("/v1/me/ledger").ok().texts("months.month")).isEmpty();
        assertThat(admin.get("/v1/me/ledger").ok().texts("months.month")).isEmpty();
    }

    @Test
    void readinessIsToldAndAReasonWantedWhereTheOrganizationSaysSo() {
        ann.post("/v1/touchpoints", touch(ada, "WROTE", "ASKED", "2025-01-01T12:30:00Z"))
                .created();

        var cold = ann.get("/v1/people/" + ada + "/readiness").ok();
        admin.put("/v1/relationship-policy", "*", Map.of("tiesShared", true, "warmUpRequired", true))
                .ok();

        assertThat(cold.text("state")).isEqualTo("COLD");
        assertThat(cold.text("sentence")).startsWith("No contact for").endsWith("months; warm up first.");
        assertThat(cold.texts("before")).hasSize(3);
        assertThat(cold.text("reasonNeeded")).isEqualTo("false");
        assertThat(ann.get("/v1/people/" + ada + "/readiness").ok().text("reasonNeeded"))
                .isEqualTo("true");
        assertThat(ann.get("/v1/people/" + grace + "/readiness").ok().text("state"))
                .isEqualTo("COLD");
        assertThat(admin.get("/v1/relationship-policy").ok().text("warmUpRequired"))
                .isEqualTo("true");
    }

    private Answer take(String calendar, String query) {
        return new Answer(
                ann.request().contentType("text/calendar").body(calendar).post("/v1/touchpoints/calendar" + query));
    }

    private static String calendar(String... guests) {
        var events = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (var guest : guests) {
            events.append("BEGIN:VEVENT\r\nUID:")
                    .append(guest)
                    .append("\r\nDTSTART:20260302T113000Z\r\nATTENDEE:mailto:")
                    .append(guest)
                    .append("\r\nEND:VEVENT\r\n");
        }
        return events.append("END:VCALENDAR\r\n").toString();
    }

    private static Map<String, Object> touch(String person, String kind, String help, String at) {
        return Map.of("personId", person, "kind", kind, "at", at, "initiatedBy", "ME", "help", help);
    }

    private String person(String name, String email) {
        return admin.post("/v1/people", Map.of("name", name, "emails", List.of(email)))
                .created()
                .id();
    }
}
