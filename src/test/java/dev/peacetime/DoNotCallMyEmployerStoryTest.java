package dev.peacetime;

import dev.peacetime.backchannel.BackchannelRefusal;
import dev.peacetime.guard.GuardRefusal;
import dev.peacetime.note.NoteRefusal;
import dev.peacetime.note.NoteScene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * "Please do not call my employer." Ada is at Acme and looks around in confidence. Max, who would hire her, wants to hear
 * from people who worked with her. Nobody at Acme ever hears of it: not by Max, not by an administrator, not when the world
 * changes while a question is out.
 */
@QuarkusTest
class DoNotCallMyEmployerStoryTest {

    private final Api admin = Api.newOrganization();
    private final NoteScene scene = NoteScene.of(admin);
    private final Api max = scene.manager();
    private final String ada = scene.candidate();

    @Test
    void nobodyAtAcmeIsEverAsked() {
        var bob = NoteScene.person(admin, "Bob", "ACME Corporation");

        max.post(scene.request() + "/asks", Map.of("refereeId", bob, "via", "LINK"))
                .refused(GuardRefusal.NO_CONTACT_CURRENT_EMPLOYER);
        anAdministratorOnTheTeamFaresNoBetter(bob);
        anAttestationChangesNothing(bob);

        assertThat(max.get(scene.request() + "/asks").ok().texts("items.id")).isEmpty();
        assertThat(exposures()).isEmpty();
    }

    @Test
    void graceIsAskedUntilSheJoinsAcme() {
        var grace = scene.referee();
        var ask = scene.ask(grace, "LINK").created();
        var page = nobody().get(ask.text("link")).ok();
        assertThat(page.texts("rules")).anyMatch(rule -> rule.contains("who wrote it is not said"));
        assertThat(exposures()).containsExactly("LINK_OPENED", "REFEREE_ASKED");

        joins(grace, "Acme");

        nobody().get(ask.text("link")).refused(NoteRefusal.ANSWER_CLOSED);
        nobody().post(ask.text("link"), Map.of("note", NoteScene.WORDS)).refused(NoteRefusal.ANSWER_CLOSED);
        assertThat(max.get("/v1/me/agenda").ok().texts("items.kind")).containsExactly("ASK_SUSPENDED");
        scene.ask(grace, "LINK").refused(GuardRefusal.NO_CONTACT_CURRENT_EMPLOYER);
    }

    @Test
    void acmeBuysTheCompanyThatGraceIsAt() {
        var grace = scene.referee();
        var ask = scene.ask(grace, "MEMBER").created();

        admin.patch("/v1/employers/" + employer("Globex"), Map.of("parentId", employer("Acme Corp")))
                .ok();

        assertThat(max.get("/v1/asks/" + ask.id()).ok().text("status")).isEqualTo("SUSPENDED");
        max.post("/v1/asks/" + ask.id() + "/notes", NoteScene.WORDS).refused(BackchannelRefusal.ASK_NOT_OPEN);
    }

    @Test
    void adaAllowsOneColleagueAndThinksBetterOfIt() {
        var bob = NoteScene.person(admin, "Bob", "Acme Corp");
        var carl = NoteScene.person(admin, "Carl", "Acme Corp");
        var consent = consentFor(bob);
        scene.ask(carl, "LINK").refused(GuardRefusal.NO_CONTACT_CURRENT_EMPLOYER);
        var ask = scene.ask(bob, "LINK").created();
        assertThat(ask.texts("guard.evidence.kind")).contains("SAME_EMPLOYER", "CONSENT");

        admin.post("/v1/consents/" + consent + "/withdrawal").ok();

        nobody().get(ask.text("link")).refused(NoteRefusal.ANSWER_CLOSED);
        scene.ask(bob, "LINK").refused(GuardRefusal.CONSENT_WITHDRAWN);
    }

    @Test
    void whatGraceSaidBeforeSheJoinedAcmeBearsAMark() {
        var grace = scene.referee();
        var ask = scene.ask(grace, "LINK").created();
        nobody().post(ask.text("link"), Map.of("note", NoteScene.WORDS)).is(204);
        var note = max.get(scene.request() + "/notes").ok().texts("items.id").get(0);

        joins(grace, "Acme");

        assertThat(scene.read(note).ok().text("shieldedAt")).isNotNull();
    }

    private void anAdministratorOnTheTeamFaresNoBetter(String bob) {
        var team = "/v1/roles/" + scene.role() + "/hiring-team";
        admin.put(
                        team,
                        admin.get(team).ok().etag(),
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("memberId", max.memberId(), "part", "HIRING_MANAGER"),
                                        Map.of("memberId", admin.memberId(), "part", "RECRUITER"))))
                .ok();
        admin.post(scene.request() + "/asks", Map.of("refereeId", bob, "via", "MEMBER"))
                .refused(GuardRefusal.NO_CONTACT_CURRENT_EMPLOYER);
    }

    private void anAttestationChangesNothing(String bob) {
        max.post(
                        scene.request() + "/asks",
                        Map.of("refereeId", bob, "via", "LINK", "attestation", "He told me that he leaves soon."))
                .refused(GuardRefusal.NO_CONTACT_CURRENT_EMPLOYER);
    }

    private String consentFor(String person) {
        return admin.post(
                        "/v1/people/" + ada + "/consents",
                        Map.of(
                                "purpose", "CURRENT_EMPLOYER",
                                "personIds", List.of(person),
                                "roleId", scene.role(),
                                "givenHow", "WRITTEN",
                                "givenAt", "2026-01-02T03:04:05Z"))
                .created()
                .id();
    }

    private void joins(String person, String employer) {
        admin.post("/v1/people/" + person + "/employments", Map.of("employer", employer, "from", "2026"))
                .created();
    }

    private String employer(String name) {
        return admin.get("/v1/employers?q=" + name).ok().texts("items.id").get(0);
    }

    private List<String> exposures() {
        return admin.get("/v1/people/" + ada + "/exposures").ok().texts("items.act");
    }

    private static Api nobody() {
        return Api.with("");
    }
}
