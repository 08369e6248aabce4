package dev.peacetime;

import dev.peacetime.conflict.ConflictRefusal;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.note.NoteScene;
import dev.peacetime.reverse.ReverseRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * It is a small world. Before anybody is asked, the service says who has to do with whom; whoever is kin, or wants the role
 * themselves, keeps out of it.
 */
@QuarkusTest
class SmallWorldStoryTest {

    private final Api admin = Api.newOrganization();
    private final NoteScene scene = NoteScene.of(admin);
    private final Api max = scene.manager();
    private final String ada = scene.candidate();

    @Test
    void everyTieIsOnTheTableBeforeTheAsk() {
        var grace = scene.referee();
        maxUsedToWorkWithAdaAt("Initech");
        corasReferralSaysThatSheManagedAda();
        graceLendsMoneyToMax(grace);

        var known = max.get("/v1/roles/" + scene.role() + "/small-world?personId=" + ada)
                .ok();
        var check = max.post(scene.request() + "/checks", Map.of("refereeId", grace))
                .ok();
        var ask = scene.ask(grace, "LINK").created();

        assertThat(known.texts("items.kind")).containsExactly("REPORTING_LINE", "OVERLAP");
        assertThat(check.text("verdict")).isEqualTo("CLEAR");
        assertThat(check.texts("smallWorld.kind")).containsExactly("MONEY", "REPORTING_LINE", "OVERLAP");
        assertThat(check.texts("smallWorld.sentence")).allMatch(sentence -> !sentence.isBlank());
        assertThat(ask.texts("smallWorld.kind")).isEqualTo(check.texts("smallWorld.kind"));
    }

    @Test
    void adasSisterNeitherAsksNorWritesNorReads() {
        var note = scene.note(NoteScene.WORDS).created().id();
        var sister = admin.colleague("Ida", "HIRING_MANAGER");
        joinsTheTeam(sister);
        var asked = scene.referee();
        var ask = max.post(
                        scene.request() + "/asks",
                        Map.of("refereeId", asked, "via", "MEMBER", "memberId", sister.memberId()))
                .created();
        scene.read(sister, note).ok();

        sister.post("/v1/people/" + ada + "/declared-ties", Map.of("kind", "KIN"))
                .created();

        scene.read(sister, note).refused(KernelRefusal.NOT_FOUND);
        assertThat(sister.get(scene.request() + "/notes").ok().texts("items.id"))
                .isEmpty();
        sister.get(scene.request() + "/summary").refused(ConflictRefusal.RECUSED);
        sister.post("/v1/asks/" + ask.id() + "/notes", NoteScene.WORDS).refused(ConflictRefusal.RECUSED);
        sister.post(scene.request() + "/asks", Map.of("refereeId", scene.referee(), "via", "LINK"))
                .refused(ConflictRefusal.RECUSED);
        scene.read(max, note).ok();
    }

    @Test
    void whoeverWantsTheRoleThemselvesIsNotAskedAboutARival() {
        var rival = scene.referee();
        admin.colleague("Cora", "MEMBER")
                .post("/v1/referrals", goodWord(rival, "WORKED_WITH"))
                .created();

        var check = max.post(scene.request() + "/checks", Map.of("refereeId", rival))
                .ok();

        assertThat(check.texts("smallWorld.kind")).contains("RIVALS");
        scene.ask(rival, "LINK").refused(ConflictRefusal.RECUSED);
    }

    @Test
    void nobodyDeclaresTiesForOthersButWhoKeepsShields() {
        var cora = admin.colleague("Cora", "MEMBER");
        var grace = scene.referee();

        cora.post("/v1/people/" + ada + "/declared-ties", Map.of("kind", "KIN", "otherId", grace))
                .refused(ConflictRefusal.TIE_OF_OTHERS);
        admin.post("/v1/people/" + ada + "/declared-ties", Map.of("kind", "KIN", "otherId", ada))
                .refused(ConflictRefusal.TIE_TO_ONESELF);
        var tie = admin.post("/v1/people/" + ada + "/declared-ties", Map.of("kind", "KIN", "otherId", grace))
                .created();
        admin.post("/v1/people/" + grace + "/declared-ties", Map.of("kind", "KIN", "otherId", ada))
                .refused(ConflictRefusal.TIE_DECLARED);
        assertThat(admin.get("/v1/people/" + grace + "/declared-ties").ok().texts("items.id"))
                .containsExactly(tie.id());
        cora.delete("/v1/declared-ties/" + tie.id()).refused(KernelRefusal.NOT_FOUND);
        scene.ask(grace, "LINK").refused(ConflictRefusal.RECUSED);
        admin.delete("/v1/declared-ties/" + tie.id()).is(204);
        scene.ask(grace, "LINK").created();
    }

    @Test
    void adaHearsOfMaxFromThoseWhoSaidYes() {
        var cora = admin.colleague("Cora", "MEMBER");
        admin.colleague("Silent", "MEMBER");
        var changedHerMind = admin.colleague("Dora", "MEMBER");
        cora.post("/v1/me/volunteering", Map.of("managerId", max.memberId())).created();
        var no = changedHerMind
                .post("/v1/me/volunteering", Map.of("managerId", max.memberId()))
                .created();
        changedHerMind.delete("/v1/me/volunteering/" + no.id()).is(204);
        cora.post("/v1/me/volunteering", Map.of("managerId", max.memberId()))
                .refused(ReverseRefusal.VOLUNTEERED_ALREADY);

        var link = max.post("/v1/roles/" + scene.role() + "/reverse-references", Map.of("personId", ada))
                .created()
                .text("link");
        var page = Api.with("").get(link).ok();

        assertThat(page.texts("volunteers.name")).containsExactly("Cora");
        Api.with("").post(link, Map.of("volunteerId", no.id())).refused(ReverseRefusal.VOLUNTEER_UNKNOWN);
        Api.with("")
                .post(link, Map.of("volunteerId", page.texts("volunteers.id").get(0)))
                .is(204);
        Api.with("").get(link).refused(ReverseRefusal.REVERSE_CLOSED);
        assertThat(cora.get("/v1/me/agenda").ok().texts("items.kind")).containsExactly("TALK_TO_GIVE");
        assertThat(admin.get("/v1/people/" + ada + "/exposures").ok().texts("items.act"))
                .containsExactly("VOLUNTEER_ASKED");
    }

    @Test
    void whoeverIsAskedByBothSidesIsSeenAndNotOfferedTwice() {
        var cora = admin.colleague("Cora", "MEMBER");
        cora.post("/v1/me/volunteering", Map.of("managerId", max.memberId())).created();
        admin.post("/v1/people/" + personOf(cora) + "/employments", Map.of("employer", "Globex", "from", "2018"))
                .created();
        var link = reverse();
        Api.with("")
                .post(
                        link,
                        Map.of(
                                "volunteerId",
                                Api.with("")
                                        .get(link)
                                        .ok()
                                        .texts("volunteers.id")
                                        .get(0)))
                .is(204);

        var check = max.post(scene.request() + "/checks", Map.of("refereeId", personOf(cora)))
                .ok();
        scene.ask(personOf(cora), "LINK").created();

        assertThat(check.texts("smallWorld.kind")).contains("ASKED_BY_BOTH");
        assertThat(Api.with("").get(reverse()).ok().texts("volunteers")).isEmpty();
    }

    private String reverse() {
        return max.post("/v1/roles/" + scene.role() + "/reverse-references", Map.of("personId", ada))
                .created()
                .text("link");
    }

    private void maxUsedToWorkWithAdaAt(String employer) {
        for (var person : List.of(ada, personOf(max))) {
            admin.post(
                            "/v1/people/" + person + "/employments",
                            Map.of("employer", employer, "from", "2012", "to", "2014"))
                    .created();
        }
    }

    private void corasReferralSaysThatSheManagedAda() {
        admin.colleague("Cora", "MEMBER")
                .post("/v1/referrals", goodWord(ada, "MANAGED"))
                .created();
    }

    private void graceLendsMoneyToMax(String grace) {
        max.post("/v1/people/" + grace + "/declared-ties", Map.of("kind", "MONEY"))
                .created();
    }

    private Map<String, Object> goodWord(String person, String relationship) {
        return Map.of(
                "personId", person,
                "roleId", scene.role(),
                "endorsement", Map.of("relationship", relationship, "text", "Sees far.", "firstHand", true));
    }

    private void joinsTheTeam(Api member) {
        var team = "/v1/roles/" + scene.role() + "/hiring-team";
        admin.put(
                        team,
                        admin.get(team).ok().etag(),
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("memberId", max.memberId(), "part", "HIRING_MANAGER"),
                                        Map.of("memberId", member.memberId(), "part", "INTERVIEWER"))))
                .ok();
    }

    private String personOf(Api member) {
        return admin.get("/v1/members/" + member.memberId()).ok().text("personId");
    }
}
