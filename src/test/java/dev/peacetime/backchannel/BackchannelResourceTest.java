package dev.peacetime.backchannel;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.guard.GuardRefusal;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.note.NoteRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class BackchannelResourceTest {

    private static final Map<String, Object> WORDS = Map.of(
            "workedTogether",
            Map.of("from", "2016", "to", "2019-06", "as", "manager"),
            "firstHand",
            true,
            "wouldWorkAgain",
            true,
            "answers",
            List.of(Map.of("questionId", "q1", "text", "Calm, also in a storm.")),
            "tier",
            "OPEN",
            "disclosures",
            List.of());

    private final Api admin = Api.newOrganization();
    private final Api manager = admin.colleague("Max", "HIRING_MANAGER");
    private final Api colleague = admin.colleague("Cora", "MEMBER");
    private final String ada = person("Ada", "Acme Corp");
    private final String peer = person("Peer", "ACME Corporation");
    private final String former = person("Former", "Globex");

    @Test
    void refusesARefereeAtTheCandidatesPresentEmployer() {
        var request = requested();

        var refused = manager.post(request + "/asks", Map.of("refereeId", peer, "via", "MEMBER"))
                .refused(GuardRefusal.NO_CONTACT_CURRENT_EMPLOYER);

        assertThat(refused.text("guard.verdict")).isEqualTo("REFUSED");
        assertThat(refused.texts("guard.evidence.kind")).contains("SAME_EMPLOYER");
        assertThat(manager.get(request + "/asks").ok().texts("items.id")).isEmpty();
    }

    @Test
    void tellsWhoeverMayNotSeeShieldsTheRuleAndNoReason() {
        var request = requested();
        admin.post("/v1/people/" + ada + "/no-contacts", Map.of("personId", former))
                .created();
        var unknown =
                admin.post("/v1/people", Map.of("name", "Unknown")).created().id();
        var tool = tool("backchannels:read", "backchannels:write", "people:read");

        var employer = tool.post(request + "/asks", Map.of("refereeId", peer, "via", "LINK"))
                .refused(GuardRefusal.NO_CONTACT_CURRENT_EMPLOYER);
        var listed = tool.post(request + "/asks", Map.of("refereeId", former, "via", "LINK"))
                .refused(GuardRefusal.NO_CONTACT_LISTED);
        var doubt = tool.post(request + "/asks", Map.of("refereeId", unknown, "via", "LINK"))
                .refused(GuardRefusal.EMPLOYMENT_UNKNOWN);

        assertThat(employer.text("guard.verdict")).isEqualTo("REFUSED");
        assertThat(employer.text("guard.rule")).isEqualTo("NO_CONTACT_CURRENT_EMPLOYER");
        assertThat(employer.texts("guard.evidence")).isEmpty();
        assertThat(employer.body())
                .doesNotContainIgnoringCase("acme")
                .doesNotContain(peer)
                .doesNotContain(ada);
        assertThat(listed.texts("guard.evidence")).isEmpty();
        assertThat(doubt.texts("guard.evidence.kind")).containsExactly("NO_EMPLOYMENT_KNOWN");
        assertThat(doubt.body()).doesNotContainIgnoringCase("acme");
    }

    private Api tool(String... permissions) {
        return Api.with(admin.post(
                        "/v1/api-keys",
                        Map.of("name", "Tool", "memberId", manager.memberId(), "permissions", List.of(permissions)))
                .created()
                .text("key"));
    }

    @Test
    void asksAFormerColleagueAndShowsTheNoteWithAPurpose() {
        var request = requested();
        var ask = manager.post(request + "/asks", Map.of("refereeId", former, "via", "MEMBER"))
                .created();
        var note = manager.post("/v1/asks/" + ask.id() + "/notes", WORDS).created();

        manager.get("/v1/backchannel-notes/" + note.id()).refused(NoteRefusal.PURPOSE_REQUIRED);
        var read = read(manager, note.id()).ok();

        assertThat(read.texts("answers.text")).containsExactly("Calm, also in a storm.");
        assertThat(read.text("refereeId")).isEqualTo(former);
        var reads = manager.get("/v1/backchannel-notes/" + note.id() + "/reads").ok();
        assertThat(reads.texts("items.memberId")).containsExactly(manager.memberId());
        assertThat(reads.texts("items.purpose")).containsExactly("To decide on the offer");
        assertThat(admin.get("/v1/backchannel-notes/" + note.id() + "/reads")
                        .ok()
                        .text("items"))
                .as("who watches over reads sees them, too")
                .isEqualTo(reads.text("items"));
        admin.get("/v1/backchannel-notes/" + UUID.randomUUID() + "/reads").refused(KernelRefusal.NOT_FOUND);
        assertThat(admin.get("/v1/people/" + ada + "/exposures").ok().texts("items.act"))
                .containsExactly("NOTE_READ", "REFEREE_ASKED");
    }

    @Test
    void hidesRequestAskAndNoteFromThoseWhoDoNotHire() {
        var request = requested();
        var ask = manager.post(request + "/asks", Map.of("refereeId", former, "via", "MEMBER"))
                .created();
        var note = manager.post("/v1/asks/" + ask.id() + "/notes", WORDS).created();

        colleague.get(request).refused(KernelRefusal.NOT_FOUND);
        colleague.get("/v1/asks/" + ask.id()).refused(KernelRefusal.NOT_FOUND);
        read(colleague, note.id()).refused(KernelRefusal.NOT_FOUND);
        assertThat(colleague.get("/v1/backchannel-requests").ok().texts("items.id"))
                .isEmpty();
        assertThat(manager.get("/v1/backchannel-requests").ok().texts("items.id"))
                .hasSize(1);
    }

    @Test
    void saysOfAConfidentialNoteNotWhoseWordsItHolds() {
        var request = requested();
        var ask = manager.post(request + "/asks", Map.of("refereeId", former, "via", "MEMBER"))
                .created();
        var words = new java.util.HashMap<>(WORDS);
        words.put("tier", "CONFIDENTIAL");
        var note = manager.post("/v1/asks/" + ask.id() + "/notes", words).created();

        var read = read(manager, note.id()).ok();

        assertThat(read.body()).doesNotContain(former).doesNotContain(ask.id());
        assertThat(read.text("writerId")).isNull();
    }

    @Test
    void wantsAnAttestationWhereNothingIsKnown() {
        var request = requested();
        var unknown =
                admin.post("/v1/people", Map.of("name", "Unknown")).created().id();

        manager.post(request + "/asks", Map.of("refereeId", unknown, "via", "MEMBER"))
                .refused(GuardRefusal.EMPLOYMENT_UNKNOWN);
        var ask = manager.post(
                        request + "/asks",
                        Map.of(
                                "refereeId",
                                unknown,
                                "via",
                                "MEMBER",
                                "attestation",
                                "She retired in May, as she told me."))
                .created();

        assertThat(ask.texts("guard.evidence.kind")).contains("ATTESTATION");
    }

    @Test
    void suspendsAnOpenAskWhenTheRefereeJoinsTheCandidatesEmployer() {
        var request = requested();
        var ask = manager.post(request + "/asks", Map.of("refereeId", former, "via", "LINK"))
                .created();
        var link = ask.text("link");
        Api.with("").get(link).ok();

        admin.post("/v1/people/" + former + "/employments", Map.of("employer", "Acme", "from", "2026"))
                .created();

        assertThat(manager.get("/v1/asks/" + ask.id()).ok().text("status")).isEqualTo("SUSPENDED");
        Api.with("").get(link).refused(NoteRefusal.ANSWER_CLOSED);
        manager.post("/v1/asks/" + ask.id() + "/notes", WORDS).refused(BackchannelRefusal.ASK_NOT_OPEN);
    }

    @Test
    void takesARefereesAnswerByTheirLinkOnce() {
        var request = requested();
        var ask = manager.post(request + "/asks", Map.of("refereeId", former, "via", "LINK"))
                .created();
        var link = ask.text("link");

        Api.with("").post(link, Map.of("note", WORDS)).is(204);

        Api.with("").post(link, Map.of("decline", true)).refused(NoteRefusal.ANSWER_CLOSED);
        var note = manager.get(request + "/notes").ok().texts("items.id").get(0);
        assertThat(read(manager, note).ok().text("refereeId")).isEqualTo(former);
        assertThat(manager.get("/v1/asks/" + ask.id()).ok().text("link")).isNull();
        Api.with("").get("/v1/answers/nobodys").refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void handsOutOneMoreLinkWhileTheRefereeIsAsked() {
        var request = requested();
        var ask = manager.post(request + "/asks", Map.of("refereeId", former, "via", "LINK"))
                .created();

        var link = manager.post("/v1/asks/" + ask.id() + "/link").ok().text("link");

        assertThat(link).isNotEqualTo(ask.text("link"));
        Api.with("").get(link).ok();
        Api.with("").post(link, Map.of("note", WORDS)).is(204);
        Api.with("").get(ask.text("link")).refused(NoteRefusal.ANSWER_CLOSED);
        manager.post("/v1/asks/" + ask.id() + "/link").refused(BackchannelRefusal.ASK_NOT_OPEN);
    }

    @Test
    void tellsTheMemberWhoShallSpeakWithTheRefereeOfTheAskAndOfNoOther() {
        var request = requested();
        var theirs = manager.post(
                        request + "/asks",
                        Map.of("refereeId", former, "via", "MEMBER", "memberId", colleague.memberId()))
                .created()
                .id();
        manager.post(request + "/asks", Map.of("refereeId", person("Fay", "Globex"), "via", "MEMBER"))
                .created();

        var told = colleague.get("/v1/events?types=backchannel.ask-sent").ok();

        assertThat(told.texts("items.data.askId")).containsExactly(theirs);
        assertThat(colleague.get("/v1/me/agenda").ok().texts("items.kind")).containsExactly("ASK_TO_ANSWER");
    }

    @Test
    void showsASealedNoteToItsReadersOnly() {
        var request = requested();
        var ask = manager.post(request + "/asks", Map.of("refereeId", former, "via", "MEMBER"))
                .created();
        var words = new java.util.HashMap<>(WORDS);
        words.put("tier", "SEALED");
        words.put("readerIds", List.of(colleague.memberId()));
        var note = manager.post("/v1/asks/" + ask.id() + "/notes", words).created();

        read(manager, note.id()).refused(KernelRefusal.NOT_FOUND);
        read(colleague, note.id()).ok();
    }

    private String requested() {
        return "/v1/backchannel-requests/"
                + manager.post(
                                "/v1/backchannel-requests",
                                Map.of(
                                        "personId", ada,
                                        "roleId", role(),
                                        "questions", List.of(Map.of("text", "How do they work under pressure?"))))
                        .created()
                        .id();
    }

    private String role() {
        return admin.post(
                        "/v1/roles",
                        Map.of(
                                "title", "Head of Engines",
                                "visibility", "INTERNAL",
                                "hiringTeam",
                                        List.of(Map.of("memberId", manager.memberId(), "part", "HIRING_MANAGER"))))
                .created()
                .id();
    }

    private String person(String name, String employer) {
        return admin.post(
                        "/v1/people",
                        Map.of("name", name, "employments", List.of(Map.of("employer", employer, "from", "2018"))))
                .created()
                .id();
    }

    private static Answer read(Api reader, String note) {
        return new Answer(reader.request()
                .header("Access-Purpose", "To decide on the offer")
                .get("/v1/backchannel-notes/" + note));
    }
}
