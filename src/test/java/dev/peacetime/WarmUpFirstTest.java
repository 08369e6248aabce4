package dev.peacetime;

import dev.peacetime.note.NoteScene;
import dev.peacetime.relationship.RelationshipRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the organization wants cold ties warmed up first, nobody asks for an introduction, asks a referee or refers somebody out
 * of the cold without a reason; and each is told before how warm the tie is, and what would warm it.
 */
@QuarkusTest
class WarmUpFirstTest {

    private final Api admin = Api.newOrganization();
    private final NoteScene scene = NoteScene.of(admin);
    private final Api max = scene.manager();

    @BeforeEach
    void theOrganizationWantsItSo() {
        admin.put("/v1/relationship-policy", "*", Map.of("tiesShared", true, "warmUpRequired", true))
                .ok();
    }

    @Test
    void beforeAnIntroduction() {
        var cora = admin.colleague("Cora", "MEMBER");
        admin.post("/v1/people/" + cora.personId() + "/employments", Map.of("employer", "Hooli", "from", "2020"))
                .created();
        var form = Map.<String, Object>of(
                "targetId",
                scene.candidate(),
                "connectorId",
                cora.personId(),
                "purpose",
                "To learn.",
                "blurb",
                "Max would like to learn.");

        isCold(max.get("/v1/people/" + cora.personId() + "/readiness").ok(), "");
        isCold(max.post("/v1/introductions", form).refused(RelationshipRefusal.WARM_UP_FIRST), "readiness.");

        assertThat(max.post("/v1/introductions", with(form, "reason", "She knows Ada best."))
                        .created()
                        .text("reason"))
                .isEqualTo("She knows Ada best.");
    }

    @Test
    void beforeAnAsk() {
        var referee = scene.referee();
        var form = Map.<String, Object>of("refereeId", referee, "via", "LINK");

        isCold(
                max.post(scene.request() + "/checks", Map.of("refereeId", referee))
                        .ok(),
                "readiness.");
        isCold(max.post(scene.request() + "/asks", form).refused(RelationshipRefusal.WARM_UP_FIRST), "readiness.");

        var ask = max.post(scene.request() + "/asks", with(form, "reason", "Nobody else was there."))
                .created();
        assertThat(ask.text("reason")).isEqualTo("Nobody else was there.");
        assertThat(admin.put(
                                "/v1/roles/" + scene.role() + "/hiring-team",
                                "*",
                                Map.of(
                                        "items",
                                        List.of(
                                                Map.of("memberId", max.memberId(), "part", "HIRING_MANAGER"),
                                                Map.of("memberId", admin.memberId(), "part", "RECRUITER"))))
                        .ok())
                .isNotNull();
        assertThat(admin.get("/v1/asks/" + ask.id()).ok().text("reason")).isNull();
    }

    @Test
    void notWhereAnotherOneSpeaksWithTheReferee() {
        var cora = admin.colleague("Cora", "MEMBER");

        max.post(
                        scene.request() + "/asks",
                        Map.of("refereeId", scene.referee(), "via", "MEMBER", "memberId", cora.memberId()))
                .created();
    }

    @Test
    void beforeAReferral() {
        var form = Map.<String, Object>of(
                "personId",
                scene.candidate(),
                "endorsement",
                Map.of("relationship", "WORKED_WITH", "text", "Sees far.", "firstHand", true));

        isCold(max.post("/v1/referrals/check", form).ok(), "readiness.");
        isCold(max.post("/v1/referrals", form).refused(RelationshipRefusal.WARM_UP_FIRST), "readiness.");

        assertThat(max.post("/v1/referrals", with(form, "reason", "We go back a long way."))
                        .created()
                        .text("reason"))
                .isEqualTo("We go back a long way.");
    }

    @Test
    void whoeverDescribesSomebodyDoesNotLearnWhetherTheyAreKnown() {
        admin.post("/v1/people", Map.of("name", "Grace", "emails", List.of("grace@example.com")))
                .created();

        var known =
                max.post("/v1/referrals/check", described("grace@example.com")).ok();
        var unknown =
                max.post("/v1/referrals/check", described("nobody@example.com")).ok();

        assertThat(timeless(known)).isEqualTo(timeless(unknown));
        assertThat(known.text("readiness.personId")).isNull();
    }

    @Test
    void aWarmTieNeedsNoReason() {
        var referee = scene.referee();
        max.post(
                        "/v1/touchpoints",
                        Map.of(
                                "personId", referee,
                                "kind", "MET",
                                "at", new TestClock().instant().toString(),
                                "initiatedBy", "ME",
                                "help", "GAVE"))
                .created();

        assertThat(max.post(scene.request() + "/checks", Map.of("refereeId", referee))
                        .ok()
                        .text("readiness.state"))
                .isEqualTo("WARM");
        scene.ask(referee, "LINK").created();
    }

    @Test
    void whoeverRefersOnBehalfOfAnotherLearnsNothingOfTheirTie() {
        var form = Map.<String, Object>of(
                "personId",
                scene.candidate(),
                "onBehalfOf",
                max.memberId(),
                "endorsement",
                Map.of("relationship", "WORKED_WITH", "text", "Sees far.", "firstHand", true));

        assertThat(admin.post("/v1/referrals/check", form).ok().text("readiness"))
                .isNull();
        admin.post("/v1/referrals", form).created();
    }

    private static void isCold(Answer told, String at) {
        assertThat(told.text(at + "state")).isEqualTo("COLD");
        assertThat(told.texts(at + "before")).isNotEmpty();
        assertThat(told.<Boolean>at(at + "reasonNeeded")).isTrue();
    }

    private static String timeless(Answer check) {
        return check.body().replaceAll("\"until\":\"[^\"]+\"", "");
    }

    private static Map<String, Object> described(String email) {
        return Map.of(
                "person",
                Map.of("name", "Grace", "emails", List.of(email)),
                "endorsement",
                Map.of("relationship", "WORKED_WITH", "text", "Sees far.", "firstHand", true));
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        var more = new HashMap<>(form);
        more.put(field, value);
        return more;
    }
}
