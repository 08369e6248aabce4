package dev.peacetime;

import dev.peacetime.guard.GuardRefusal;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A team's first day: their connections come in, a name is put on a wishlist, roles open, colleagues put in a good word, and
 * the hiring manager learns what a former colleague has to say, without anybody calling the candidate's employer.
 */
@QuarkusTest
class FirstDayStoryTest {

    private final Api rita = Api.newOrganization().colleague("Rita", "ADMIN", "RECRUITER");
    private final Api max = rita.colleague("Max", "HIRING_MANAGER");
    private final Api cora = rita.colleague("Cora", "MEMBER");
    private final Api colin = rita.colleague("Colin", "MEMBER");

    @Test
    void fromConnectionsToAGuardedNote() throws IOException {
        var connections = Imported.by(rita, "Connections.csv", "text/csv");
        assertThat(connections.text("status")).isEqualTo("DONE");
        assertThat(connections.<Integer>at("created")).isEqualTo(56);
        assertThat(rita.get("/v1/imports/" + connections.id() + "/rows?limit=200")
                        .ok()
                        .texts("items.outcome"))
                .hasSize(60)
                .containsOnly("CREATED", "SKIPPED");
        assertThat(rita.get("/v1/imports/" + connections.id() + "/rows?limit=200&outcome=SKIPPED")
                        .ok()
                        .texts("items.code"))
                .containsExactlyInAnyOrder("DUPLICATE_IN_FILE", "EMPTY", "DUPLICATE_IN_FILE", "DUPLICATE_IN_FILE");

        var again = Imported.by(rita, "Connections.csv", "text/csv");
        assertThat(again.<Integer>at("created")).isZero();

        var resume = Imported.by(rita, "resume-engineer.json", "application/vnd.jsonresume+json");
        assertThat(resume.<Integer>at("created")).isEqualTo(1);
        var richard = rita.get("/v1/people?q=Richard Hendriks").ok();
        assertThat(richard.texts("items[0].employments.employer")).contains("Pied Piper");
        assertThat(richard.texts("items[0].skills")).contains("JavaScript");

        var ines = rita.get("/v1/people?q=Inés Hopper").ok().texts("items.id").get(0);
        assertThat(rita.get("/v1/people/" + ines).ok().texts("employments.employer"))
                .containsExactly("Acme Corp");

        var wish = wishFor(ines);
        assertThat(rita.get("/v1/people/" + ines + "/entries").ok().texts("items.id"))
                .containsExactly(wish);

        var open = role("Head of Engineering", "PUBLIC");
        var hidden = role("Successor of the managing director", "CONFIDENTIAL");

        coraAndColinRefer(ines, open);
        assertThat(max.get("/v1/roles/" + hidden).ok().text("visibility")).isEqualTo("CONFIDENTIAL");

        var note = theManagerAsksAFormerColleague(ines, open);
        nothingOfThisExistsFor(cora, hidden, note);
    }

    private String wishFor(String person) {
        var list = rita.post(
                        "/v1/wishlists", Map.of("name", "People we hope to work with", "visibility", "ORGANIZATION"))
                .created();
        return rita.post(
                        "/v1/wishlists/" + list.id() + "/entries",
                        Map.of(
                                "personId", person,
                                "why", "ADMIRED",
                                "reason", "Built the hiring team that everybody copied.",
                                "tier", "STRONG",
                                "wakeWhen", Map.of("families", List.of("People"), "remote", true)))
                .created()
                .id();
    }

    private String role(String title, String visibility) {
        var role = rita.post(
                        "/v1/roles",
                        Map.of(
                                "title",
                                title,
                                "family",
                                "People",
                                "level",
                                "Director",
                                "visibility",
                                visibility,
                                "hiringTeam",
                                List.of(
                                        Map.of("memberId", max.memberId(), "part", "HIRING_MANAGER"),
                                        Map.of("memberId", rita.memberId(), "part", "RECRUITER"))))
                .created();
        assertThat(rita.post("/v1/roles/" + role.id() + "/opening").ok().text("status"))
                .isEqualTo("OPEN");
        return role.id();
    }

    private void coraAndColinRefer(String person, String role) {
        var words = Map.of(
                "personId", person,
                "roleId", role,
                "endorsement",
                        Map.of(
                                "relationship",
                                "WORKED_WITH",
                                "text",
                                "She makes teams better than she found them.",
                                "firstHand",
                                true,
                                "wouldWorkAgain",
                                true));

        assertThat(cora.post("/v1/referrals/check", words).ok().<Boolean>at("eligible"))
                .isTrue();
        var first = cora.postOnce(UUID.randomUUID().toString(), "/v1/referrals", words)
                .created();
        var second = colin.postOnce(UUID.randomUUID().toString(), "/v1/referrals", words)
                .created();

        assertThat(first.text("standing")).isEqualTo("OWNER");
        assertThat(second.text("standing")).isEqualTo("CO_ENDORSER");
        assertThat(rita.get("/v1/referrals/" + first.id()).ok().texts("coEndorsers.memberId"))
                .containsExactly(colin.memberId());
        rita.post("/v1/referrals/" + first.id() + "/acknowledgement").ok();
        var mine = cora.get("/v1/me/referrals").ok();
        assertThat(mine.texts("items.id")).containsExactly(first.id());
        assertThat(mine.texts("items.status")).containsExactly("ACKNOWLEDGED");
    }

    private String theManagerAsksAFormerColleague(String candidate, String role) {
        var request = "/v1/backchannel-requests/"
                + max.post(
                                "/v1/backchannel-requests",
                                Map.of(
                                        "personId", candidate,
                                        "roleId", role,
                                        "questions", List.of(Map.of("id", "team", "text", "How did her teams fare?"))))
                        .created()
                        .id();
        var atAcme =
                rita.get("/v1/people?q=Siobhán Novák").ok().texts("items.id").get(0);
        var refused = max.post(request + "/asks", Map.of("refereeId", atAcme, "via", "MEMBER"))
                .refused(GuardRefusal.NO_CONTACT_CURRENT_EMPLOYER);
        assertThat(refused.texts("guard.evidence.kind")).contains("SAME_EMPLOYER");

        var elsewhere =
                rita.get("/v1/people?q=Mei Müller").ok().texts("items.id").get(0);
        var ask = max.post(request + "/asks", Map.of("refereeId", elsewhere, "via", "MEMBER"))
                .created();
        assertThat(ask.text("status")).isEqualTo("SENT");
        var note = max.post(
                        "/v1/asks/" + ask.id() + "/notes",
                        Map.of(
                                "workedTogether",
                                Map.of("from", "2018", "to", "2021-06", "as", "peer"),
                                "firstHand",
                                true,
                                "wouldWorkAgain",
                                true,
                                "answers",
                                List.of(Map.of("questionId", "team", "text", "They stayed, and grew.")),
                                "tier",
                                "OPEN",
                                "disclosures",
                                List.of()))
                .created();
        var read = new Answer(max.request()
                        .header("Access-Purpose", "To prepare the final interview")
                        .get("/v1/backchannel-notes/" + note.id()))
                .ok();
        assertThat(read.texts("answers.text")).containsExactly("They stayed, and grew.");
        var reads = max.get("/v1/backchannel-notes/" + note.id() + "/reads").ok();
        assertThat(reads.texts("items.memberId")).containsExactly(max.memberId());
        assertThat(reads.texts("items.purpose")).containsExactly("To prepare the final interview");
        return note.id();
    }

    private static void nothingOfThisExistsFor(Api outsider, String role, String note) {
        sameAsForNobodys(outsider, "/v1/roles/", role);
        sameAsForNobodys(outsider, "/v1/backchannel-notes/", note);
        assertThat(outsider.get("/v1/roles?limit=200").ok().body())
                .doesNotContain(role)
                .doesNotContain("Successor");
        assertThat(outsider.get("/v1/roles?q=Successor").ok().texts("items.id")).isEmpty();
        assertThat(outsider.get("/v1/backchannel-requests").ok().texts("items.id"))
                .isEmpty();
    }

    private static void sameAsForNobodys(Api outsider, String collection, String id) {
        var hidden = outsider.get(collection + id).refused(KernelRefusal.NOT_FOUND);
        var nobodys = outsider.get(collection + UUID.randomUUID()).refused(KernelRefusal.NOT_FOUND);
        assertThat(masked(hidden)).isEqualTo(masked(nobodys));
    }

    private static String masked(Answer answer) {
        return answer.body().replaceAll("\"requestId\":\"[^\"]+\"", "");
    }
}
