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

    private static final Map<String, Object> WORD = Map.of(
            "relationship", "WORKED_WITH", "text", "Built our billing.", "firstHand", true, "wouldWorkAgain", true);
    private static final Map<String, Object> CLOSED = Map.of(
            "outcome",
            "NOT_HIRED",
            "feedbackToReferrer",
            Map.of("reason", "Another one was nearer", "text", "Thank you."));

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");

    @Test
    void takesAReferralOfSomebodyUnknown() {
        var sent = bob.post("/v1/referrals", ofAda()).created();

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
        var first = bob.post("/v1/referrals", ofAda()).created();

        var second = cy.post("/v1/referrals", of(first.text("personId"), null)).created();

        assertThat(second.text("standing")).isEqualTo("CO_ENDORSED");
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
        var first = bob.post("/v1/referrals", ofAda()).created();
        RoleRows.run(
                admin,
                "update referral_ownership set during = tstzrange(lower(during) - interval '9 days', now()) where organization_id = :organization",
                Map.of());

        var second = cy.post("/v1/referrals", of(first.text("personId"), null)).created();

        assertThat(second.text("standing")).isEqualTo("OWNER");
    }

    @Test
    void refusesTheSameReferralOfTheSameReferrer() {
        var role = RoleRows.role(admin, "INTERNAL", "OPEN");
        var first = bob.post("/v1/referrals", ofAda()).created();
        var ada = first.text("personId");

        var again = bob.post("/v1/referrals", of(ada, null)).refused(ReferralRefusal.ALREADY_REFERRED_BY_YOU);

        assertThat(again.text("referralId")).isEqualTo(first.id());
        assertThat(checked(bob, of(ada, null))).containsExactly("NOT_SENT_ALREADY");
        assertThat(bob.post("/v1/referrals", of(ada, role)).created().text("standing"))
                .isEqualTo("OWNER");
    }

    @Test
    void saysBeforeAndAfterByWhichRulesItDoesNotCount() {
        var filled = RoleRows.role(admin, "INTERNAL", "FILLED");
        var dee = admin.post("/v1/people", Map.of("name", "Dee")).created().id();
        admin.post(
                        "/v1/members",
                        Map.of("name", "Dee", "email", "dee@d.example", "access", List.of("MEMBER"), "personId", dee))
                .created();
        var silent = new HashMap<>(of(dee, filled));
        silent.put("endorsement", Map.of("relationship", "KNOW_OF", "text", " ", "firstHand", false));

        var refused = bob.post("/v1/referrals", silent).refused(ReferralRefusal.REFERRAL_NOT_ELIGIBLE);

        assertThat(failed(refused)).containsExactly("ROLE_OPEN", "NOT_A_MEMBER", "ENDORSEMENT_GIVEN");
        assertThat(checked(bob, silent)).isEqualTo(failed(refused));
        assertThat(checked(bob, of(dee, null))).containsExactly("NOT_A_MEMBER");
    }

    @Test
    void refusesAReferralOfOneself() {
        var eve = admin.post("/v1/people", Map.of("name", "Eve")).created().id();
        var self = admin.colleague("Eve", "MEMBER");
        admin.patch("/v1/members/" + self.memberId(), Map.of("personId", eve)).ok();

        self.post("/v1/referrals", of(eve, null)).refused(ReferralRefusal.REFERRAL_NOT_ELIGIBLE);

        assertThat(checked(self, of(eve, null))).containsExactly("NOT_YOURSELF", "NOT_A_MEMBER");
    }

    @Test
    void checksWithoutAddingAnybodyOrTellingOfOthers() {
        var cy = admin.colleague("Cy", "MEMBER");

        var before = cy.post("/v1/referrals/check", ofAda()).ok();
        assertThat(admin.get("/v1/people").ok().texts("items.id")).isEmpty();
        bob.post("/v1/referrals", ofAda()).created();
        var after = cy.post("/v1/referrals/check", ofAda()).ok();

        assertThat(before.text("eligible")).isEqualTo("true");
        assertThat(withoutTimes(after)).isEqualTo(withoutTimes(before));
        assertThat(admin.get("/v1/people").ok().texts("items.id")).hasSize(1);
    }

    @Test
    void knowsNoHiddenRole() {
        var hidden = RoleRows.role(admin, "CONFIDENTIAL", "OPEN");
        var none = UUID.randomUUID().toString();

        for (var path : List.of("/v1/referrals", "/v1/referrals/check")) {
            var ofHidden = bob.post(path, ofAda(hidden)).refused(ReferralRefusal.ROLE_UNKNOWN);
            var ofNone = bob.post(path, ofAda(none)).refused(ReferralRefusal.ROLE_UNKNOWN);
            assertThat(withoutRequest(ofHidden)).isEqualTo(withoutRequest(ofNone));
        }
    }

    @Test
    void showsAReferralForAHiddenRoleToItsTeamOnly() {
        var ann = admin.colleague("Ann", "RECRUITER");
        var hidden = RoleRows.role(admin, "CONFIDENTIAL", "OPEN", ann);
        var sent = ann.post("/v1/referrals", ofAda(hidden)).created();
        var triager = admin.colleague("Tom", "RECRUITER");
        var roleless =
                bob.post("/v1/referrals", of(sent.text("personId"), null)).created();

        assertThat(ann.get("/v1/referrals").ok().texts("items.id")).containsExactly(roleless.id(), sent.id());
        assertThat(triager.get("/v1/referrals").ok().texts("items.id")).containsExactly(roleless.id());
        assertThat(triager.get("/v1/referrals?roleId=" + hidden).ok().texts("items.id"))
                .isEmpty();
        assertThat(triager.get("/v1/referrals/" + roleless.id()).ok().text("owner"))
                .isNull();
        for (var act : List.of("", "/acknowledgement", "/progress", "/closing", "/endorsements")) {
            assertThat(withoutRequest(act(triager, sent.id(), act)))
                    .isEqualTo(withoutRequest(act(triager, UUID.randomUUID().toString(), act)));
        }
    }

    @Test
    void leavesOutTheRoleOnceItIsHiddenFromItsReferrer() {
        var role = RoleRows.role(admin, "INTERNAL", "OPEN");
        var sent = bob.post("/v1/referrals", ofAda(role)).created();
        RoleRows.run(
                admin, "update role set visibility = 'CONFIDENTIAL' where organization_id = :organization", Map.of());

        var seen = bob.get("/v1/referrals/" + sent.id()).ok();

        assertThat(sent.text("roleId")).isEqualTo(role);
        assertThat(seen.text("roleId")).isNull();
        assertThat(seen.etag()).isNotEqualTo(sent.etag());
        admin.get("/v1/referrals/" + sent.id()).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void answersItsReferrerStepByStep() {
        var ann = admin.colleague("Ann", "RECRUITER");
        var path =
                "/v1/referrals/" + bob.post("/v1/referrals", ofAda()).created().id();

        var acknowledged = ann.post(path + "/acknowledgement").ok();
        var twice = ann.post(path + "/acknowledgement").ok();
        assertThat(acknowledged.text("status")).isEqualTo("ACKNOWLEDGED");
        assertThat(acknowledged.text("nextUpdateBy")).isNotNull();
        assertThat(twice.body()).isEqualTo(acknowledged.body());

        var moved = ann.post(path + "/progress", Map.of("stage", "INTERVIEWING", "note", "Strong"))
                .ok();
        assertThat(moved.texts("history.stage")).containsExactly("SUBMITTED", "ACKNOWLEDGED", "INTERVIEWING");
        var seen = bob.get(path).ok();
        assertThat(seen.text("status")).isEqualTo("IN_PROCESS");
        assertThat(seen.text("stage")).isNull();
        assertThat(seen.body()).doesNotContain("Strong", "INTERVIEWING");

        ann.post(path + "/closing", Map.of("outcome", "NOT_HIRED")).refused(ReferralRefusal.FEEDBACK_OWED);
        ann.post(path + "/closing", CLOSED).ok();
        ann.post(path + "/closing", CLOSED).refused(ReferralRefusal.REFERRAL_CLOSED);
        ann.post(path + "/progress", Map.of("stage", "OFFER")).refused(ReferralRefusal.REFERRAL_CLOSED);
        var told = bob.get(path).ok();
        assertThat(told.text("status")).isEqualTo("NOT_HIRED");
        assertThat(told.text("feedbackToReferrer.reason")).isEqualTo("Another one was nearer");
        assertThat(told.text("nextUpdateBy")).isNull();
        assertThat(ann.get("/v1/referrals?status=NOT_HIRED").ok().texts("items.id"))
                .hasSize(1);
        assertThat(ann.get("/v1/referrals?status=SUBMITTED").ok().texts("items.id"))
                .isEmpty();
    }

    @Test
    void addsAnothersWordOnce() {
        var ann = admin.colleague("Ann", "RECRUITER");
        var sent = bob.post("/v1/referrals", ofAda()).created();
        var path = "/v1/referrals/" + sent.id();

        var endorsed = ann.post(path + "/endorsements", WORD).ok();

        assertThat(endorsed.texts("coEndorsers.memberId")).containsExactly(ann.memberId());
        ann.post(path + "/endorsements", WORD).refused(ReferralRefusal.ALREADY_ENDORSED);
        bob.post(path + "/endorsements", WORD).refused(ReferralRefusal.ALREADY_ENDORSED);
        admin.patch("/v1/members/" + admin.memberId(), Map.of("personId", sent.text("personId")))
                .ok();
        admin.post(path + "/endorsements", WORD).refused(ReferralRefusal.ENDORSES_THEMSELVES);
    }

    @Test
    void namesExactlyOnePersonWhoIsKnownOrWellDescribed() {
        var both = new HashMap<>(ofAda());
        both.put("personId", UUID.randomUUID());
        var neither = Map.of("endorsement", WORD);
        var badMail = Map.of("person", Map.of("name", "Ada", "emails", List.of("nobody")), "endorsement", WORD);

        for (var path : List.of("/v1/referrals", "/v1/referrals/check")) {
            bob.post(path, both).refused(KernelRefusal.VALIDATION_FAILED);
            bob.post(path, neither).refused(KernelRefusal.VALIDATION_FAILED);
            bob.post(path, of(UUID.randomUUID().toString(), null)).refused(PersonRefusal.PERSON_UNKNOWN);
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

        tool.post("/v1/referrals", ofAda()).refused(OrganizationRefusal.MEMBER_REQUIRED);
        tool.post("/v1/referrals/check", ofAda()).refused(OrganizationRefusal.MEMBER_REQUIRED);
    }

    private static Answer act(Api api, String id, String act) {
        var path = "/v1/referrals/" + id;
        return switch (act) {
            case "" -> api.get(path);
            case "/acknowledgement" -> api.post(path + act);
            case "/progress" -> api.post(path + act, Map.of("stage", "OFFER"));
            case "/closing" -> api.post(path + act, CLOSED);
            default -> api.post(path + act, WORD);
        };
    }

    private static Map<String, Object> ofAda() {
        return Map.of(
                "person", Map.of("name", "Ada Lovelace", "emails", List.of("ada@lovelace.example")),
                "endorsement", WORD,
                "disclosures", List.of(Map.of("kind", "MONEY", "text", "We own a boat together.")));
    }

    private static Map<String, Object> ofAda(String roleId) {
        var referral = new HashMap<>(ofAda());
        referral.put("roleId", roleId);
        return referral;
    }

    private static Map<String, Object> of(String personId, String roleId) {
        return roleId == null
                ? Map.of("personId", personId, "endorsement", WORD)
                : Map.of("personId", personId, "endorsement", WORD, "roleId", roleId);
    }

    private static List<String> checked(Api api, Map<String, Object> referral) {
        var check = api.post("/v1/referrals/check", referral).ok();
        assertThat(check.text("eligible"))
                .isEqualTo(String.valueOf(failed(check).isEmpty()));
        return failed(check);
    }

    private static List<String> failed(Answer answer) {
        return answer.texts("rules.findAll { it.outcome == 'FAILED' }.id");
    }

    private static String withoutTimes(Answer answer) {
        return answer.body().replaceAll("\"until\":\"[^\"]*\"", "");
    }

    private static String withoutRequest(Answer answer) {
        assertThat(answer.response().statusCode()).isBetween(400, 499);
        return answer.response().statusCode() + answer.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
