package dev.peacetime.introduction;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.TestClock;
import dev.peacetime.guard.GuardRefusal;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.person.PersonRefusal;
import dev.peacetime.relationship.RelationshipRefusal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Introductions over HTTP: both want it, or nobody learns anything. */
@QuarkusTest
class IntroductionResourceTest {

    private final Api admin = Api.newOrganization();
    private final Api max = admin.colleague("Max", "HIRING_MANAGER");
    private final Api cora = admin.colleague("Cora", "MEMBER");
    private final Api otto = admin.colleague("Otto", "MEMBER");
    private final String ada = person("Ada Lovelace", "ada@example.com", "Acme");

    @Inject
    IntroductionRound round;

    @Test
    void lettsAddressesFlowOnlyOnceBothWantIt() {
        var asked = ask(max, ada).created();
        assertThat(asked.text("status")).isEqualTo("WAITING");
        assertThat(asked.body()).doesNotContain("ada@example.com");
        assertThat(cora.get("/v1/me/agenda").ok().texts("items.kind")).contains("INTRODUCTION_TO_ANSWER");

        var passed = cora.post("/v1/introductions/" + asked.id() + "/consent", Map.of("words", "She is kind."))
                .ok();
        assertThat(passed.text("status")).isEqualTo("PASSED_ON");
        assertThat(passed.body()).doesNotContain("ada@example.com");
        assertThat(cora.get("/v1/introductions/" + asked.id()).ok().text("link"))
                .isNull();

        var nobody = Api.with("");
        var page = nobody.get(passed.text("link")).ok();
        assertThat(page.text("askerName")).isEqualTo("Max");
        assertThat(page.text("words")).isEqualTo("She is kind.");
        assertThat(max.get("/v1/introductions/" + asked.id()).ok().body()).isEqualTo(asked.body());

        nobody.post(passed.text("link"), Map.of("accept", true)).is(204);
        nobody.post(passed.text("link"), Map.of("accept", true)).refused(IntroductionRefusal.INTRODUCTION_CLOSED);
        nobody.get(passed.text("link")).refused(IntroductionRefusal.INTRODUCTION_CLOSED);
        var accepted = max.get("/v1/introductions/" + asked.id()).ok();
        assertThat(accepted.text("status")).isEqualTo("ACCEPTED");
        assertThat(accepted.texts("addresses")).containsExactly("ada@example.com");
        assertThat(cora.get("/v1/introductions/" + asked.id()).ok().body()).doesNotContain("ada@example.com");
        assertThat(exposures()).contains("INTRODUCTION_ASKED");
    }

    @Test
    void isNoEventForAToolWhoTakesPartInNone() {
        ask(max, ada).created();
        var tool = Api.with(admin.post(
                        "/v1/api-keys",
                        Map.of(
                                "name",
                                "Feed",
                                "permissions",
                                List.of("events:read", "people:read", "introductions:read")))
                .created()
                .text("key"));

        assertThat(tool.get("/v1/events").ok().texts("items.type"))
                .contains("person.added")
                .doesNotContain("introduction.asked");
        assertThat(max.get("/v1/events").ok().texts("items.type")).contains("introduction.asked");
    }

    @Test
    void aMemberAnswersForThemselves() {
        employed(otto.personId(), "Umbrella");
        var asked = ask(max, otto.personId()).created();
        otto.get("/v1/introductions/" + asked.id()).refused(KernelRefusal.NOT_FOUND);
        otto.post("/v1/introductions/" + asked.id() + "/consent", Map.of()).refused(KernelRefusal.NOT_FOUND);

        var passed = cora.post("/v1/introductions/" + asked.id() + "/consent", Map.of())
                .ok();
        assertThat(passed.text("link")).isNull();
        assertThat(otto.get("/v1/me/introductions").ok().texts("items.status")).containsExactly("TO_ANSWER");
        var accepted = otto.post("/v1/introductions/" + asked.id() + "/consent", Map.of())
                .ok();

        assertThat(accepted.texts("addresses")).hasSize(1);
        assertThat(max.get("/v1/introductions?limit=1").ok().texts("items.status"))
                .containsExactly("ACCEPTED");
    }

    @Test
    void isTheirsWhoTakePart() {
        var asked = ask(max, ada).created();

        admin.get("/v1/introductions/" + asked.id()).refused(KernelRefusal.NOT_FOUND);
        assertThat(admin.get("/v1/introductions").ok().texts("items.id")).isEmpty();
        max.post("/v1/introductions/" + asked.id() + "/consent", Map.of())
                .refused(IntroductionRefusal.INTRODUCTION_NOT_YOURS);
        max.post("/v1/introductions/" + asked.id() + "/decline", Map.of())
                .refused(IntroductionRefusal.INTRODUCTION_NOT_YOURS);
        cora.post("/v1/introductions/" + asked.id() + "/outcome", Map.of("result", "TALKED"))
                .refused(IntroductionRefusal.INTRODUCTION_NOT_YOURS);
        max.post("/v1/introductions/" + asked.id() + "/outcome", Map.of("result", "TALKED"))
                .refused(IntroductionRefusal.INTRODUCTION_NOT_ACCEPTED);
        cora.post("/v1/introductions/" + asked.id() + "/decline", Map.of()).ok();
        cora.post("/v1/introductions/" + asked.id() + "/consent", Map.of())
                .refused(IntroductionRefusal.INTRODUCTION_OVER);
    }

    @Test
    void isRefusedWhereSomebodyCannotBeAsked() {
        ask(max, ada).created();
        ask(otto, ada).refused(IntroductionRefusal.INTRODUCTION_LIVE);
        ask(max, cora.personId()).refused(IntroductionRefusal.INTRODUCTION_OF_ONE);
        ask(max, UUID.randomUUID().toString()).refused(PersonRefusal.PERSON_UNKNOWN);
        var grace = person("Grace", "grace@example.com", "Globex");
        max.post("/v1/introductions", form(grace, ada)).refused(IntroductionRefusal.CONNECTOR_UNKNOWN);

        connecting(Map.of("open", true, "topics", List.of("law")));
        ask(max, grace).refused(IntroductionRefusal.CONNECTOR_TOPIC_OTHER);
        connecting(Map.of("open", true, "perMonth", 1));
        ask(max, grace).refused(IntroductionRefusal.CONNECTOR_AT_CAPACITY);
        connecting(Map.of("open", false));
        ask(max, grace).refused(IntroductionRefusal.CONNECTOR_CLOSED);
        connecting(Map.of("open", true));
        admin.put("/v1/people/" + grace + "/connecting", "*", Map.of("open", false))
                .ok();
        ask(max, grace).refused(IntroductionRefusal.TARGET_CLOSED);
    }

    @Test
    void theGuardStandsBeforeTheConnector() {
        var eve = person("Eve", "eve@example.com", "Initech");

        // Cora works at Initech; only those who may see shields are told why not.
        max.post("/v1/introductions", form(cora.personId(), eve)).refused(GuardRefusal.NO_CONTACT_CURRENT_EMPLOYER);
        otto.post("/v1/introductions", form(cora.personId(), eve)).refused(IntroductionRefusal.CONNECTOR_NOT_CLEAR);
        var unknown = admin.post("/v1/people", Map.of("name", "Nobody knows where"))
                .created()
                .id();
        var plain =
                Map.of("targetId", unknown, "connectorId", cora.personId(), "purpose", "To talk.", "blurb", "Hello.");
        otto.post("/v1/introductions", plain).refused(GuardRefusal.EMPLOYMENT_UNKNOWN);
    }

    @Test
    void aConnectorWhoBeganAtTheTargetsEmployerPassesNothingOn() {
        var asked = ask(max, ada).created();
        employed(cora.personId(), "Acme");

        cora.post("/v1/introductions/" + asked.id() + "/consent", Map.of())
                .refused(IntroductionRefusal.INTRODUCTION_OVER);
        assertThat(max.get("/v1/introductions/" + asked.id()).ok().body()).isEqualTo(asked.body());
    }

    @Test
    void wantsAReasonWhereTheTieIsCold() {
        admin.put("/v1/relationship-policy", "*", Map.of("tiesShared", true, "warmUpRequired", true))
                .ok();

        var refused = ask(max, ada).refused(RelationshipRefusal.WARM_UP_FIRST);
        assertThat(refused.text("readiness.state")).isEqualTo("COLD");
        var form = new HashMap<>(form(cora.personId(), ada));
        form.put("reason", "She offered it herself.");
        assertThat(max.post("/v1/introductions", form).created().text("reason")).isEqualTo("She offered it herself.");
    }

    @Test
    void whatCameOfItIsAskedForAndToldToWhoConnected() {
        var asked = ask(max, ada).created();
        accept(asked.id());
        assertThat(max.get("/v1/me/agenda").ok().texts("items.kind")).contains("INTRODUCTION_OUTCOME_OWED");

        max.post(
                        "/v1/introductions/" + asked.id() + "/outcome",
                        Map.of("result", "OFFER_MADE", "text", "We made an offer.", "thanks", "Thank you!"))
                .ok();

        max.post("/v1/introductions/" + asked.id() + "/outcome", Map.of("result", "TALKED"))
                .refused(IntroductionRefusal.OUTCOME_TOLD);
        var heard = cora.get("/v1/introductions/" + asked.id()).ok();
        assertThat(heard.text("outcome.result")).isEqualTo("OFFER_MADE");
        assertThat(heard.text("outcome.thanks")).isEqualTo("Thank you!");
        assertThat(max.get("/v1/me/agenda").ok().texts("items.kind")).doesNotContain("INTRODUCTION_OUTCOME_OWED");
        assertThat(max.get("/v1/touchpoints?personId=" + cora.personId()).ok().texts("items.note"))
                .contains("Thank you!");
        assertThat(cora.get("/v1/me/ledger").ok().text("gave")).isEqualTo("1");
        assertThat(max.get("/v1/me/ledger").ok().text("asked")).isEqualTo("1");
    }

    @Test
    void aNewOneMayBeAskedForOnceItsTimeIsOver() {
        ask(max, ada).created();

        TestClock.travel(Duration.ofDays(15));
        try {
            ask(otto, ada).created();
        } finally {
            TestClock.comeBack();
        }
    }

    private void accept(String id) {
        var passed = cora.post("/v1/introductions/" + id + "/consent", Map.of()).ok();
        Api.with("").post(passed.text("link"), Map.of("accept", true)).is(204);
    }

    private List<String> exposures() {
        return admin.get("/v1/people/" + ada + "/exposures").ok().texts("items.act");
    }

    private void connecting(Map<String, Object> said) {
        cora.put("/v1/people/" + cora.personId() + "/connecting", "*", said).ok();
    }

    private Answer ask(Api asker, String target) {
        return asker.post("/v1/introductions", form(cora.personId(), target));
    }

    private Map<String, Object> form(String connector, String target) {
        return Map.of(
                "targetId", target,
                "connectorId", connector,
                "purpose", "To talk about teams.",
                "blurb", "Max would like to talk about teams.",
                "attestation", "I asked both last week.");
    }

    private String person(String name, String email, String employer) {
        var id = admin.post("/v1/people", Map.of("name", name, "emails", List.of(email)))
                .created()
                .id();
        employed(id, employer);
        if (employer.equals("Initech")) {
            employed(cora.personId(), employer);
        }
        return id;
    }

    private void employed(String person, String employer) {
        admin.post("/v1/people/" + person + "/employments", Map.of("employer", employer, "from", "2020"))
                .created();
    }
}
