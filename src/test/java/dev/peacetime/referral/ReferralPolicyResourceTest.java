package dev.peacetime.referral;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ReferralPolicyResourceTest {

    private static final Map<String, Object> REFERRAL = Map.of(
            "person",
            Map.of("name", "Ada"),
            "endorsement",
            Map.of("relationship", "KNOW_OF", "text", "Gave a good talk.", "firstHand", false));

    private final Api admin = Api.newOrganization();

    @Test
    void hasTheServicesOwnPolicyBeforeAnyIsMade() {
        var policies = admin.get("/v1/referral-policies").ok();

        assertThat(policies.texts("items.number")).containsExactly("1");
        assertThat(policies.texts("items.ownershipDays")).containsExactly("180");
        admin.get("/v1/referral-policies/" + policies.text("items[0].id")).ok();
    }

    @Test
    void letsTheNewestHoldAndKeepsOldDecisionsAsTheyWere() {
        var before = admin.post("/v1/referrals", REFERRAL).created();

        var policy = admin.post(
                        "/v1/referral-policies",
                        Map.of(
                                "ownershipDays",
                                30,
                                "rewards",
                                List.of(Map.of(
                                        "tier", "Engineer", "amount", 1500.5, "currency", "EUR", "waitingDays", 90))))
                .created();
        var after = admin.post("/v1/referrals", REFERRAL).created();

        assertThat(policy.text("number")).isEqualTo("2");
        assertThat(policy.text("updateEveryBusinessDays")).isEqualTo("10");
        assertThat(admin.get(policy.header("Location")).ok().body()).isEqualTo(policy.body());
        assertThat(admin.get("/v1/referral-policies").ok().texts("items.number"))
                .containsExactly("2", "1");
        assertThat(after.text("decision.policyNumber")).isEqualTo("2");
        assertThat(admin.get("/v1/referrals/" + before.id()).ok().body()).isEqualTo(before.body());
    }

    @Test
    void refusesWhatIsNoPolicy() {
        var refused = admin.post("/v1/referral-policies", Map.of("ownershipDays", 0, "updateEveryBusinessDays", 1000))
                .refused(KernelRefusal.VALIDATION_FAILED);

        assertThat(refused.texts("violations.pointer"))
                .containsExactlyInAnyOrder("/ownershipDays", "/updateEveryBusinessDays");
        admin.colleague("Bob", "RECRUITER")
                .post("/v1/referral-policies", Map.of())
                .is(403);
    }
}
