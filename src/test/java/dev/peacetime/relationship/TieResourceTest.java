package dev.peacetime.relationship;

import dev.peacetime.Api;
import dev.peacetime.TestClock;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ties over HTTP: their member's own, explained, kept warm. */
@QuarkusTest
class TieResourceTest {

    private final Api admin = Api.newOrganization();
    private final Api ann = admin.colleague("Ann", "MEMBER");
    private final Api ben = admin.colleague("Ben", "MEMBER");
    private final String ada =
            admin.post("/v1/people", Map.of("name", "Ada Lovelace")).created().id();

    @Inject
    Ties ties;

    @Inject
    TieRound round;

    @Test
    void isItsMembersOwnAndExplained() {
        var tie = ann.put("/v1/ties/" + ada, "*", worked("P60D")).ok();

        assertThat(tie.text("warmth.state")).isEqualTo("COLD");
        assertThat(tie.texts("reckoned.terms.term")).startsWith("HOW_YOU_KNOW_EACH_OTHER");
        assertThat(ann.get("/v1/ties/" + ada).ok().text("note")).isEqualTo("Likes tea.");
        assertThat(ann.get("/v1/me/ties?tag=Mentors").ok().texts("items.personId"))
                .containsExactly(ada);
        assertThat(ann.get("/v1/me/ties?tag=other").ok().texts("items.id")).isEmpty();
        ben.get("/v1/ties/" + ada).refused(KernelRefusal.NOT_FOUND);
        admin.get("/v1/ties/" + ada).refused(KernelRefusal.NOT_FOUND);
        assertThat(ben.get("/v1/me/ties").ok().texts("items.id")).isEmpty();
    }

    @Test
    void isWrittenAnewByItsEtagOnly() {
        var first = ann.put("/v1/ties/" + ada, "*", worked("P60D")).ok();

        ann.put("/v1/ties/" + ada, "\"77\"", worked("P30D")).refused(KernelRefusal.VERSION_CONFLICT);
        ann.put("/v1/ties/" + ada, first.etag(), worked("P30D")).ok();
        ann.put("/v1/ties/" + ada, first.etag(), worked("P20D")).refused(KernelRefusal.VERSION_CONFLICT);
        ben.put("/v1/ties/" + ada, "\"0\"", worked("P20D")).refused(KernelRefusal.VERSION_CONFLICT);

        ann.delete("/v1/ties/" + ada).is(204);
        ann.get("/v1/ties/" + ada).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void refusesWhatIsNoTie() {
        ann.put("/v1/ties/" + ann.personId(), "*", worked("P60D")).refused(RelationshipRefusal.TIE_WITH_ONESELF);
        ann.put("/v1/ties/" + ada, "*", Map.of("how", "MET", "cadence", Map.of("ideal", "P60D", "longest", "P1M")))
                .refused(RelationshipRefusal.CADENCE_UPSIDE_DOWN);
        ann.put("/v1/ties/" + ada, "*", worked("P60D")).ok();
        ann.post("/v1/ties/" + ada + "/snooze", Map.of("until", "2020-01-01"))
                .refused(RelationshipRefusal.TIE_SNOOZE_PAST);
    }

    @Test
    void comesUpWhenItCoolsAndRestsWhenItIsSnoozed() {
        ann.put("/v1/ties/" + ada, "*", worked("P60D")).ok();
        touch(70);

        var agenda = ann.get("/v1/me/agenda").ok();
        var report = ann.get("/v1/reports/keep-in-touch").ok();

        assertThat(agenda.texts("items.kind")).containsExactly("TIE_COOLING");
        assertThat(agenda.texts("items.personId")).containsExactly(ada);
        assertThat(report.texts("items.personId")).containsExactly(ada);
        assertThat(report.texts("items.warmth.state")).containsExactly("COOLING");
        assertThat(ben.get("/v1/reports/keep-in-touch").ok().texts("items.id")).isEmpty();
        assertThat(admin.get("/v1/reports/keep-in-touch").ok().texts("items.id"))
                .isEmpty();

        ann.post("/v1/ties/" + ada + "/snooze", Map.of("until", "2031-01-01")).ok();
        assertThat(ann.get("/v1/me/agenda").ok().texts("items.id")).isEmpty();
        assertThat(ann.get("/v1/reports/keep-in-touch").ok().texts("items.id")).isEmpty();
    }

    @Test
    void startsAnewAtARealTouch() {
        ann.put("/v1/ties/" + ada, "*", worked("P60D")).ok();
        touch(200);
        assertThat(ann.get("/v1/me/agenda").ok().texts("items.kind")).containsExactly("TIE_COLD");

        touch(1);

        assertThat(ann.get("/v1/me/agenda").ok().texts("items.id")).isEmpty();
        assertThat(ann.get("/v1/ties/" + ada).ok().text("warmth.state")).isEqualTo("WARM");
    }

    @Test
    void isKeptByTheCadenceOfItsTag() {
        ann.put("/v1/ties/" + ada, "*", Map.of("how", "FRIEND", "tags", List.of("Mentors")))
                .ok();
        touch(40);
        assertThat(ann.get("/v1/me/agenda").ok().texts("items.id")).isEmpty();

        var cadence = Map.of("tag", "mentors", "cadence", Map.of("ideal", "P30D"));
        ann.post("/v1/me/cadences", cadence).created();
        var added = ann.post("/v1/me/cadences", cadence).created();

        assertThat(ann.get("/v1/me/agenda").ok().texts("items.kind")).containsExactly("TIE_COOLING");
        assertThat(ann.get("/v1/ties/" + ada).ok().text("cadenceOfTag")).isEqualTo("mentors");
        assertThat(ben.get("/v1/me/cadences").ok().texts("items.id")).isEmpty();
        ben.delete("/v1/me/cadences/" + added.id()).refused(KernelRefusal.NOT_FOUND);
        ann.delete("/v1/me/cadences/" + added.id()).is(204);
        assertThat(ann.get("/v1/me/agenda").ok().texts("items.id")).isEmpty();
    }

    /** The agenda reckons in the database what the view reckons here; over months' ends, leap days and time zones. */
    @Test
    void comesUpOnTheDayThatItsViewNames() {
        var expected = new TreeSet<String>();
        for (var zone : List.of("Asia/Tokyo", "America/Los_Angeles", "Europe/Berlin")) {
            var today = LocalDate.now(ZoneId.of(zone));
            var settings =
                    admin.patch("/v1/organization", Map.of("timeZone", zone)).ok();
            assertThat(settings.text("timeZone")).isEqualTo(zone);
            for (var ideal : List.of("P1D", "P29D", "P1M", "P2M", "P1Y")) {
                var person = admin.post("/v1/people", Map.of("name", zone + ideal))
                        .created()
                        .id();
                ann.put("/v1/ties/" + person, "*", Map.of("how", "MET", "cadence", Map.of("ideal", ideal)))
                        .ok();
                touch(
                        person,
                        today.minus(Period.parse(ideal))
                                .atTime(12, 0)
                                .atZone(ZoneId.of(zone))
                                .toInstant());
            }
            expected.clear();
            for (var person : ann.get("/v1/me/ties").ok().texts("items.personId")) {
                var view = ann.get("/v1/ties/" + person).ok();
                if (!"WARM".equals(view.text("warmth.state"))) {
                    expected.add(person + " TIE_" + view.text("warmth.state") + " "
                            + LocalDate.parse(view.text("warmth.coolsOn"))
                                    .atStartOfDay(ZoneId.of(zone))
                                    .toInstant());
                }
            }
            var agenda = ann.get("/v1/me/agenda").ok();
            var told = new TreeSet<String>();
            for (int at = 0; at < agenda.texts("items.id").size(); at++) {
                told.add(agenda.texts("items.personId").get(at) + " "
                        + agenda.texts("items.kind").get(at) + " "
                        + agenda.texts("items.dueAt").get(at));
            }
            assertThat(told).as(zone).isEqualTo(expected).isNotEmpty();
        }
    }

    @Test
    void isWeakWhereOnlyAFileTellsOfIt() {
        var organization = UUID.fromString(admin.get("/v1/organization").ok().id());
        var member = UUID.fromString(ann.memberId());

        Tenant.runFor(
                organization,
                member,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    ties.connected(member, List.of(new Connected(UUID.fromString(ada), LocalDate.of(2025, 6, 4))));
                    ties.connected(member, List.of(new Connected(UUID.fromString(ada), LocalDate.of(2020, 6, 4))));
                }));

        var tie = ann.get("/v1/ties/" + ada).ok();
        assertThat(tie.text("since")).isEqualTo("2025-06-04");
        assertThat(tie.text("imported")).isEqualTo("true");
        assertThat(Double.parseDouble(tie.text("reckoned.value"))).isLessThan(0.11);
        touch(0);
        assertThat(Double.parseDouble(ann.get("/v1/ties/" + ada).ok().text("reckoned.value")))
                .isGreaterThan(0.3);
    }

    @Test
    void fadesByItself() {
        ann.put("/v1/ties/" + ada, "*", worked("P60D")).ok();
        var before = reckoned();

        TestClock.travel(Duration.ofDays(1826));
        try {
            Tenant.runFor(UUID.fromString(admin.get("/v1/organization").ok().id()), null, () -> round.make());
            assertThat(reckoned()).isLessThan(before * 0.6);
        } finally {
            TestClock.comeBack();
        }
    }

    @Test
    void goesWithAPersonWhoTurnsOutToBeAnother() {
        var lovelace = admin.post("/v1/people", Map.of("name", "A. Lovelace"))
                .created()
                .id();
        ann.put("/v1/ties/" + lovelace, "*", worked("P60D")).ok();
        ben.put("/v1/ties/" + lovelace, "*", worked("P60D")).ok();
        ben.put("/v1/ties/" + ada, "*", Map.of("how", "FRIEND")).ok();

        var merge = admin.post("/v1/people/" + ada + "/merges", Map.of("otherId", lovelace))
                .created();
        assertThat(ann.get("/v1/ties/" + ada).ok().text("how")).isEqualTo("WORKED_WITH");
        assertThat(ann.get("/v1/ties/" + lovelace).ok().text("personId")).isEqualTo(ada);
        assertThat(ben.get("/v1/me/ties").ok().texts("items.how")).containsExactly("FRIEND");

        admin.delete("/v1/merges/" + merge.id()).is(204);
        ann.get("/v1/ties/" + ada).refused(KernelRefusal.NOT_FOUND);
        assertThat(ann.get("/v1/ties/" + lovelace).ok().text("how")).isEqualTo("WORKED_WITH");
        assertThat(ben.get("/v1/me/ties").ok().texts("items.id")).hasSize(2);
    }

    @Test
    void isStrongerForAGoodWord() {
        ann.put("/v1/ties/" + ada, "*", worked("P60D")).ok();
        var before = reckoned();
        var words = Map.of("relationship", "WORKED_WITH", "text", "Sees far.", "firstHand", true);

        var endorsed = ann.post("/v1/people/" + ada + "/endorsements", words).created();
        ann.post("/v1/people/" + ada + "/endorsements", words).refused(RelationshipRefusal.ALREADY_ENDORSED);

        assertThat(reckoned()).isGreaterThan(before);
        assertThat(ben.get("/v1/people/" + ada + "/endorsements").ok().texts("items.memberId"))
                .containsExactly(ann.memberId());
        ben.delete("/v1/endorsements/" + endorsed.id()).refused(KernelRefusal.NOT_FOUND);
        ann.delete("/v1/endorsements/" + endorsed.id()).is(204);
        assertThat(reckoned()).isEqualTo(before);
    }

    private double reckoned() {
        return Double.parseDouble(ann.get("/v1/ties/" + ada).ok().text("reckoned.value"));
    }

    private void touch(int daysAgo) {
        touch(ada, Instant.now().minus(Duration.ofDays(daysAgo)).minusSeconds(5));
    }

    private void touch(String person, Instant at) {
        ann.post(
                        "/v1/touchpoints",
                        Map.of(
                                "personId", person,
                                "kind", "MET",
                                "at", at.truncatedTo(ChronoUnit.SECONDS).toString(),
                                "initiatedBy", "ME",
                                "help", "NEITHER"))
                .created();
    }

    private static Map<String, Object> worked(String ideal) {
        return Map.of(
                "how",
                "WORKED_WITH",
                "tags",
                List.of("Mentors"),
                "note",
                "Likes tea.",
                "cadence",
                Map.of("ideal", ideal));
    }
}
