package dev.peacetime.reward;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.TestClock;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class RewardResourceTest {

    private static final Map<String, Object> HIRED =
            Map.of("outcome", "HIRED", "feedbackToReferrer", Map.of("reason", "They start in May"));

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");
    private final Api max = admin.colleague("Max", "HIRING_MANAGER");

    @Inject
    RewardsDue due;

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @BeforeEach
    void promise() {
        admin.post(
                        "/v1/referral-policies",
                        Map.of(
                                "rewards",
                                List.of(
                                        Map.of(
                                                "tier",
                                                "At the start",
                                                "amount",
                                                500,
                                                "currency",
                                                "EUR",
                                                "waitingDays",
                                                0),
                                        Map.of(
                                                "tier",
                                                "Stayed",
                                                "amount",
                                                1500.5,
                                                "currency",
                                                "EUR",
                                                "waitingDays",
                                                90))))
                .created();
    }

    @Test
    void fallsDueIsPaidAndIsSeenByItsReferrer() {
        var referral = hired(bob, referral("ada@l.example", List.of()));

        var rewards = rewards(bob, referral);
        assertThat(rewards.texts("items.tier")).containsExactly("At the start", "Stayed");
        assertThat(rewards.texts("items.status")).containsExactly("DUE", "PENDING");
        assertThat(rewards.texts("items.amount")).containsExactly("500", "1500.5");
        var later = "/v1/rewards/" + rewards.text("items[1].id");
        admin.post(later + "/payment", Map.of()).refused(RewardRefusal.REWARD_NOT_DUE);
        bob.post(later + "/payment", Map.of()).is(403);
        TestClock.travel(Duration.ofDays(91));
        round();
        admin.post(later + "/payment", Map.of("paidAt", "+292278-01-01T00:00:00Z"))
                .refused(RewardRefusal.PAYMENT_TIME_WRONG);
        assertThat(admin.post(later + "/payment", Map.of("reference", "May 4711"))
                        .ok()
                        .text("status"))
                .isEqualTo("PAID");
        admin.post(later + "/payment", Map.of()).refused(RewardRefusal.REWARD_SETTLED);
        assertThat(bob.get(later).ok().text("paymentReference")).isEqualTo("May 4711");
    }

    @Test
    void isForfeitedByTheRuleThatSaysSo() {
        var kin = hired(bob, referral("ada@l.example", List.of(Map.of("kind", "KIN"))));
        var role = admin.post(
                        "/v1/roles",
                        Map.of(
                                "title",
                                "Engineer",
                                "visibility",
                                "INTERNAL",
                                "hiringTeam",
                                List.of(Map.of("memberId", max.memberId(), "part", "HIRING_MANAGER"))))
                .created()
                .id();
        admin.post("/v1/roles/" + role + "/opening").ok();
        var own = new HashMap<>(referral("bea@l.example", List.of()));
        own.put("roleId", role);

        assertThat(rewards(bob, kin).texts("items.rule")).containsExactly("NO_KIN", "NO_KIN");
        assertThat(rewards(max, hired(max, own)).texts("items.rule"))
                .containsExactly("NOT_FOR_ONES_OWN_ROLE", "NOT_FOR_ONES_OWN_ROLE");
        var second = hired(max, referral("ada@l.example", List.of()));
        assertThat(rewards(max, second).texts("items.rule")).containsExactly("OWNER_ONLY", "OWNER_ONLY");
        assertThat(rewards(max, second).texts("items.because").get(0)).contains("referred the person first");
    }

    @Test
    void isForfeitedByKinWhoeverSaidSoAndForWhicheverRole() {
        var undisclosed =
                bob.post("/v1/referrals", referral("ada@l.example", List.of())).created();
        admin.post(
                        "/v1/people/" + undisclosed.text("personId") + "/declared-ties",
                        Map.of("kind", "KIN", "otherId", bob.personId()))
                .created();
        admin.post("/v1/referrals/" + undisclosed.id() + "/closing", HIRED).ok();
        var elsewhere = new HashMap<>(referral("bea@l.example", List.of(Map.of("kind", "KIN"))));
        elsewhere.put("roleId", openRole());
        bob.post("/v1/referrals", elsewhere).created();

        assertThat(rewards(bob, undisclosed.id()).texts("items.rule")).containsExactly("NO_KIN", "NO_KIN");
        assertThat(rewards(bob, hired(bob, referral("bea@l.example", List.of())))
                        .texts("items.rule"))
                .containsExactly("NO_KIN", "NO_KIN");
    }

    private String openRole() {
        var role = admin.post("/v1/roles", Map.of("title", "Engineer", "visibility", "INTERNAL"))
                .created()
                .id();
        admin.post("/v1/roles/" + role + "/opening").ok();
        return role;
    }

    @Test
    void isForfeitedWhenEitherLeavesBeforeItIsDue() {
        var cy = admin.colleague("Cy", "MEMBER");
        var ofBob =
                rewards(bob, hired(bob, referral("ada@l.example", List.of()))).text("items[1].id");
        var ofCy = hired(cy, referral("bea@l.example", List.of()));
        admin.post("/v1/members/" + cy.memberId() + "/deactivation").ok();

        assertThat(admin.post("/v1/rewards/" + ofBob + "/forfeiture", Map.of("rule", "STAYED"))
                        .ok()
                        .text("status"))
                .isEqualTo("FORFEITED");
        admin.post("/v1/rewards/" + ofBob + "/forfeiture", Map.of("rule", "STAYED"))
                .refused(RewardRefusal.REWARD_SETTLED);
        TestClock.travel(Duration.ofDays(91));
        round();
        round();
        assertThat(rewards(admin, ofCy).texts("items.status")).containsExactly("DUE", "FORFEITED");
        assertThat(rewards(admin, ofCy).text("items[1].rule")).isEqualTo("STILL_HERE");
    }

    @Test
    void comesOfNothingButAHireAndIsNobodyElsesToSee() {
        var referral = bob.post("/v1/referrals", referral("ada@l.example", List.of()))
                .created()
                .id();
        admin.post(
                        "/v1/referrals/" + referral + "/closing",
                        Map.of(
                                "outcome",
                                "NOT_HIRED",
                                "feedbackToReferrer",
                                Map.of("reason", "Another one was nearer")))
                .ok();
        var hired = hired(bob, referral("bea@l.example", List.of()));
        var reward = rewards(bob, hired).text("items[0].id");

        assertThat(rewards(bob, referral).texts("items.id")).isEmpty();
        max.get("/v1/referrals/" + hired + "/rewards").refused(KernelRefusal.NOT_FOUND);
        max.get("/v1/rewards/" + reward).refused(KernelRefusal.NOT_FOUND);
        var person = bob.get("/v1/referrals/" + hired).ok().text("personId");
        var consent = admin.post(
                        "/v1/people/" + person + "/consents",
                        Map.of("purpose", "REFERRER_UPDATES", "givenHow", "WRITTEN", "givenAt", "2026-01-02T03:04:05Z"))
                .created()
                .id();
        admin.post("/v1/consents/" + consent + "/withdrawal").ok();
        bob.get("/v1/rewards/" + reward).refused(KernelRefusal.NOT_FOUND);
        admin.get("/v1/rewards/" + reward).ok();
    }

    private String hired(Api referrer, Map<String, Object> referral) {
        var id = referrer.post("/v1/referrals", referral).created().id();
        admin.post("/v1/referrals/" + id + "/closing", HIRED).ok();
        return id;
    }

    private static Map<String, Object> referral(String email, List<Object> disclosures) {
        return Map.of(
                "person", Map.of("name", "Ada", "emails", List.of(email)),
                "endorsement", Map.of("relationship", "WORKED_WITH", "text", "Good.", "firstHand", true),
                "disclosures", disclosures);
    }

    private static Answer rewards(Api api, String referral) {
        return api.get("/v1/referrals/" + referral + "/rewards").ok();
    }

    private void round() {
        Tenant.runFor(UUID.fromString(admin.get("/v1/me").ok().text("organization.id")), null, due::make);
    }
}
