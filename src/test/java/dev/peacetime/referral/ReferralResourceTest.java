package dev.peacetime.referral;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.organization.OrganizationRefusal;
import dev.peacetime.person.PersonRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ReferralResourceTest {

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");

    @Test
    void takesAReferralOfSomebodyUnknown() {
        var sent = bob.post("/v1/referrals", Sent.ofAda()).created();

        assertThat(sent.header("Location")).isEqualTo("/v1/referrals/" + sent.id());
        assertThat(sent.text("personName")).isEqualTo("Ada Lovelace");
        assertThat(sent.text("status")).isEqualTo("SUBMITTED");
        assertThat(sent.text("standing")).isEqualTo("OWNER");
        assertThat(sent.text("owner")).isEqualTo(bob.memberId());
        assertThat(sent.text("endorsement.text")).isEqualTo("Built our billing.");
        assertThat(sent.text("disclosures[0].kind")).isEqualTo("MONEY");
        assertThat(sent.text("decision.policyNumber")).isEqualTo("1");
        assertThat(sent.texts("decision.rules.outcome")).containsOnly("PASSED");
        assertThat(bob.get("/v1/referrals/" + sent.id()).ok().body()).isEqualTo(sent.body());
        assertThat(bob.get("/v1/me/referrals").ok().texts("items.id")).containsExactly(sent.id());
        assertThat(admin.get("/v1/people/" + sent.text("personId")).ok().text("source"))
                .isEqualTo("REFERRED");
    }

    @Test
    void makesTheSecondOneACoEndorserWhoseWordsAreKept() {
        var cy = admin.colleague("Cy", "MEMBER");
        var first = bob.post("/v1/referrals", Sent.ofAda()).created();

        var second = cy.post("/v1/referrals", Sent.of(first.text("personId"))).created();

        assertThat(second.text("standing")).isEqualTo("CO_ENDORSER");
        assertThat(second.text("owner")).isNull();
        assertThat(second.text("coEndorsers")).isNull();
        assertThat(bob.get("/v1/referrals/" + first.id()).ok().body()).isEqualTo(first.body());
        var whole = admin.get("/v1/referrals/" + first.id()).ok();
        assertThat(whole.texts("coEndorsers.memberId")).containsExactly(cy.memberId());
        assertThat(whole.texts("coEndorsers.text")).containsExactly("Built our billing.");
        assertThat(admin.get("/v1/referrals/" + second.id()).ok().text("owner")).isEqualTo(bob.memberId());
    }

    @Test
    void freesThePersonWhenTheOwnershipPeriodIsOver() {
        var cy = admin.colleague("Cy", "MEMBER");
        var first = bob.post("/v1/referrals", Sent.ofAda()).created();
        Sent.behindTheScenes(admin, """
                update referral_ownership set during = tstzrange(lower(during) - interval '9 days', now())
                where organization_id = :organization""");

        var second = cy.post("/v1/referrals", Sent.of(first.text("personId"))).created();

        assertThat(second.text("standing")).isEqualTo("OWNER");
    }

    @Test
    void refusesTheSameReferralOfTheSameReferrer() {
        var role = Sent.role(admin, "INTERNAL");
        var first = bob.post("/v1/referrals", Sent.ofAda()).created();
        var ada = first.text("personId");

        var again = bob.post("/v1/referrals", Sent.of(ada)).refused(ReferralRefusal.ALREADY_REFERRED_BY_YOU);

        assertThat(again.text("referralId")).isEqualTo(first.id());
        assertThat(Sent.checked(bob, Sent.of(ada))).containsExactly("NOT_SENT_ALREADY");
        assertThat(bob.post("/v1/referrals", Sent.of(ada, role)).created().text("standing"))
                .isEqualTo("OWNER");
    }

    @Test
    void saysBeforeAndAfterByWhichRulesItDoesNotCount() {
        var filled = Sent.role(admin, "INTERNAL");
        admin.post("/v1/roles/" + filled + "/closing", Map.of("outcome", "FILLED"))
                .ok();
        var dee = admin.post("/v1/people", Map.of("name", "Dee")).created().id();
        admin.post(
                        "/v1/members",
                        Map.of("name", "Dee", "email", "dee@d.example", "access", List.of("MEMBER"), "personId", dee))
                .created();
        var silent = new HashMap<>(Sent.of(dee, filled));
        silent.put("endorsement", Map.of("relationship", "KNOW_OF", "text", " ", "firstHand", false));

        var refused = bob.post("/v1/referrals", silent).refused(ReferralRefusal.REFERRAL_NOT_ELIGIBLE);

        assertThat(Sent.failed(refused)).containsExactly("ROLE_OPEN", "NOT_A_MEMBER", "ENDORSEMENT_GIVEN");
        assertThat(Sent.checked(bob, silent)).isEqualTo(Sent.failed(refused));
        assertThat(Sent.checked(bob, Sent.of(dee))).containsExactly("NOT_A_MEMBER");
    }

    @Test
    void refusesAReferralOfOneself() {
        var eve = admin.post("/v1/people", Map.of("name", "Eve")).created().id();
        var self = admin.colleague("Eve", "MEMBER");
        admin.patch("/v1/members/" + self.memberId(), Map.of("personId", eve)).ok();

        self.post("/v1/referrals", Sent.of(eve)).refused(ReferralRefusal.REFERRAL_NOT_ELIGIBLE);

        assertThat(Sent.checked(self, Sent.of(eve))).containsExactly("NOT_YOURSELF", "NOT_A_MEMBER");
    }

    @Test
    void checksWithoutAddingAnybodyOrTellingOfOthers() {
        var cy = admin.colleague("Cy", "MEMBER");

        var known = admin.get("/v1/people").ok().texts("items.id").size();
        var before = cy.post("/v1/referrals/check", Sent.ofAda()).ok();
        assertThat(admin.get("/v1/people").ok().texts("items.id")).hasSize(known);
        bob.post("/v1/referrals", Sent.ofAda()).created();
        var after = cy.post("/v1/referrals/check", Sent.ofAda()).ok();

        assertThat(before.text("eligible")).isEqualTo("true");
        assertThat(withoutTimes(after)).isEqualTo(withoutTimes(before));
        assertThat(admin.get("/v1/people").ok().texts("items.id")).hasSize(known + 1);
    }

    @Test
    void namesExactlyOnePersonWhoIsKnownOrWellDescribed() {
        var both = new HashMap<>(Sent.ofAda());
        both.put("personId", UUID.randomUUID());
        var neither = Map.of("endorsement", Sent.WORD);
        var badMail = Map.of("person", Map.of("name", "Ada", "emails", List.of("nobody")), "endorsement", Sent.WORD);

        for (var path : List.of("/v1/referrals", "/v1/referrals/check")) {
            bob.post(path, both).refused(KernelRefusal.VALIDATION_FAILED);
            bob.post(path, neither).refused(KernelRefusal.VALIDATION_FAILED);
            bob.post(path, Sent.of(UUID.randomUUID().toString())).refused(PersonRefusal.PERSON_UNKNOWN);
            assertThat(bob.post(path, badMail)
                            .refused(PersonRefusal.EMAIL_INVALID)
                            .texts("violations.pointer"))
                    .containsExactly("/person/emails/0");
        }
    }

    @Test
    void needsAMember() {
        var tool = Api.with(admin.post(
                        "/v1/api-keys",
                        Map.of("name", "Tool", "permissions", List.of("referrals:write", "people:read")))
                .created()
                .text("key"));

        tool.post("/v1/referrals", Sent.ofAda()).refused(OrganizationRefusal.MEMBER_REQUIRED);
        tool.post("/v1/referrals/check", Sent.ofAda()).refused(OrganizationRefusal.MEMBER_REQUIRED);
    }

    private static String withoutTimes(Answer answer) {
        return answer.body().replaceAll("\"until\":\"[^\"]*\"", "");
    }
}
