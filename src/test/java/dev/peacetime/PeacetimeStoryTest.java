package dev.peacetime;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Bridges are built in peacetime. */
@QuarkusTest
class PeacetimeStoryTest {

    private final Api admin = Api.newOrganization();
    private final Api cora = admin.colleague("Cora", "MEMBER");
    private final Api ivan = admin.colleague("Ivan", "MEMBER");
    private final Api mia = admin.colleague("Mia", "HIRING_MANAGER");
    private final Api max = admin.colleague("Max", "HIRING_MANAGER");
    private final Api moe = admin.colleague("Moe", "HIRING_MANAGER");
    private String grace;

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @Test
    void helpGivenInPeacetimeComesBackTwoYearsLater() {
        // Grace has just left her job. Nobody is hiring, and nobody wants anything.
        grace = admin.post(
                        "/v1/people",
                        Map.of(
                                "name", "Grace Hopper",
                                "emails", List.of("grace@example.com"),
                                "employments", List.of(Map.of("employer", "Globex", "from", "2015", "to", "2020"))))
                .created()
                .id();
        // Cora, who worked with her, reads her talk through. Ivan writes now and then.
        cora.put("/v1/ties/" + grace, "*", Map.of("how", "WORKED_WITH", "cadence", Map.of("ideal", "P6M")))
                .ok();
        touch(cora, "HELPED", "GAVE", "Read her talk through.");
        ivan.put("/v1/ties/" + grace, "*", Map.of("how", "STUDIED_WITH")).ok();
        touch(ivan, "WROTE", "NEITHER", "About old times.");
        assertThat(cora.get("/v1/me/ledger").ok().text("gave")).isEqualTo("1");

        // Half a year passes; the service reminds Cora before the bridge falls down, and she calls.
        TestClock.travel(Duration.ofDays(190));
        assertThat(cora.get("/v1/me/agenda").ok().texts("items.kind")).containsExactly("TIE_COOLING");
        touch(cora, "CALLED", "NEITHER", "She is learning to sail.");
        assertThat(cora.get("/v1/me/agenda").ok().texts("items.id")).isEmpty();

        // Two years later three teams look for somebody like her, and find the same way to her.
        TestClock.travel(Duration.ofDays(540));
        TestClock.travel(Duration.ofDays(1));
        touch(cora, "MET", "NEITHER", "At the harbour.");
        for (var manager : List.of(mia, max, moe)) {
            manager.put("/v1/ties/" + cora.personId(), "*", Map.of("how", "WORKED_WITH"))
                    .ok();
            var way = manager.get("/v1/people/" + grace + "/paths").ok();
            assertThat(way.texts("paths[0].hops.personName")).containsExactly("Cora", "Grace Hopper");
        }

        // Each asks for an introduction in turn; Cora passes it on in her own words, and Grace says yes.
        var introductions = List.of(introduced(mia), introduced(max), introduced(moe));

        // Each team makes an offer, says so, and says thanks.
        assertThat(introductions).hasSize(3);
        for (int team = 0; team < 3; team++) {
            List.of(mia, max, moe)
                    .get(team)
                    .post(
                            "/v1/introductions/" + introductions.get(team) + "/outcome",
                            Map.of(
                                    "result",
                                    "OFFER_MADE",
                                    "text",
                                    "We made her an offer.",
                                    "thanks",
                                    "Thank you, Cora."))
                    .ok();
        }

        // Everyone who helped hears of it: Cora sees three offers and three thanks, and owes nobody an update.
        var heard = cora.get("/v1/me/introductions").ok();
        assertThat(heard.texts("items.outcome.result")).containsExactly("OFFER_MADE", "OFFER_MADE", "OFFER_MADE");
        assertThat(heard.texts("items.outcome.thanks")).containsOnly("Thank you, Cora.");
        assertThat(cora.get("/v1/me/ledger").ok().text("gave")).isEqualTo("4");
        assertThat(mia.get("/v1/me/agenda").ok().texts("items.kind")).doesNotContain("INTRODUCTION_OUTCOME_OWED");

        // And their ties are the warmer for it.
        for (var manager : List.of(mia, max, moe)) {
            assertThat(manager.get("/v1/ties/" + cora.personId()).ok().text("warmth.state"))
                    .isEqualTo("WARM");
            assertThat(cora.get("/v1/ties/" + manager.personId()).ok().text("warmth.state"))
                    .isEqualTo("WARM");
        }
        // Ivan, who only wrote long ago, is told softly that he is losing touch; Cora's notes are Cora's.
        assertThat(ivan.get("/v1/reports/keep-in-touch").ok().texts("items.personName"))
                .containsExactly("Grace Hopper");
        assertThat(ivan.get("/v1/touchpoints").ok().body()).doesNotContain("sail");
    }

    private String introduced(Api manager) {
        var asked = manager.post(
                        "/v1/introductions",
                        Map.of(
                                "targetId", grace,
                                "connectorId", cora.personId(),
                                "purpose", "To talk about our team.",
                                "blurb", "We are building a team and think of her work.",
                                "attestation", "Cora works with us; Grace is between two jobs."))
                .created();
        assertThat(asked.text("status")).isEqualTo("WAITING");
        assertThat(asked.body()).doesNotContain("grace@example.com");
        var passedOn = cora.post(
                        "/v1/introductions/" + asked.id() + "/consent", Map.of("words", "Worth your time, Grace."))
                .ok();
        Api.with("").post(passedOn.text("link"), Map.of("accept", true)).is(204);
        assertThat(manager.get("/v1/introductions/" + asked.id()).ok().texts("addresses"))
                .containsExactly("grace@example.com");
        return asked.id();
    }

    private void touch(Api member, String kind, String help, String note) {
        member.post(
                        "/v1/touchpoints",
                        Map.of(
                                "personId", grace,
                                "kind", kind,
                                "at",
                                        Arc.container()
                                                .instance(Clock.class)
                                                .get()
                                                .instant()
                                                .toString(),
                                "initiatedBy", "ME",
                                "help", help,
                                "note", note))
                .created();
    }
}
