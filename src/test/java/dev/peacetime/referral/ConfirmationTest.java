package dev.peacetime.referral;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A policy that asks the candidate first. */
@QuarkusTest
class ConfirmationTest {

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");
    private final Api cy = admin.colleague("Cy", "MEMBER");
    private final Api nobody = Api.with("");

    @BeforeEach
    void ask() {
        admin.post("/v1/referral-policies", Map.of("candidateConfirms", true)).created();
    }

    @Test
    void goesOnOnceTheCandidateSaidYes() {
        var sent = bob.post("/v1/referrals", Sent.ofAda(Sent.role(admin, "PUBLIC")))
                .created();
        var path = "/v1/referrals/" + sent.id();
        admin.post(path + "/acknowledgement").ok();
        admin.post(path + "/progress", Map.of("stage", "SCREENING")).refused(ReferralRefusal.CONFIRMATION_AWAITED);
        bob.post(path + "/confirmation").is(403);
        var early = link(sent.id());
        var link = link(sent.id());

        nobody.get(early).refused(ReferralRefusal.CONFIRMATION_CLOSED);
        var page = nobody.get(link).ok();
        assertThat(page.text("referrer")).isEqualTo("Bob");
        assertThat(page.text("role")).isEqualTo("Engineer");
        nobody.post(link, Map.of("yes", true, "referrerUpdates", "CLOSED_ONLY")).is(204);

        nobody.post(link, Map.of("yes", false)).refused(ReferralRefusal.CONFIRMATION_CLOSED);
        admin.post(path + "/confirmation").refused(ReferralRefusal.CONFIRMATION_NOT_AWAITED);
        var moved = admin.post(path + "/progress", Map.of("stage", "OFFER")).ok();
        assertThat(moved.text("confirmation")).isEqualTo("GIVEN");
        assertThat(moved.text("referrerUpdates")).isEqualTo("CLOSED_ONLY");
        assertThat(bob.get(path).ok().text("status")).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void isErasedWithEveryWordWhenTheCandidateSaysNo() {
        var sent = bob.post("/v1/referrals", Sent.ofAda()).created();
        var beside = cy.post("/v1/referrals", Sent.of(sent.text("personId"))).created();

        nobody.post(link(beside.id()), Map.of("yes", false)).is(204);

        bob.get("/v1/referrals/" + sent.id()).refused(ReferralRefusal.REFERRAL_ERASED);
        cy.get("/v1/referrals/" + beside.id()).refused(ReferralRefusal.REFERRAL_ERASED);
        cy.get("/v1/referrals/" + sent.id()).refused(KernelRefusal.NOT_FOUND);
        admin.get("/v1/referrals/" + sent.id()).refused(KernelRefusal.NOT_FOUND);
        assertThat(admin.get("/v1/referrals").ok().texts("items.id")).isEmpty();
        admin.get("/v1/people/" + sent.text("personId")).is(404);
    }

    @Test
    void leavesWhomTheOrganizationKnowsOtherwise() {
        var ada = admin.post("/v1/people", Map.of("name", "Ada", "emails", List.of("ada@lovelace.example")))
                .created();
        var bea = bob.post("/v1/referrals", Sent.ofBea()).created();
        var list = admin.post("/v1/wishlists", Map.of("name", "Some day", "visibility", "ORGANIZATION"))
                .created()
                .id();
        admin.post(
                        "/v1/wishlists/" + list + "/entries",
                        Map.of(
                                "personId",
                                bea.text("personId"),
                                "why",
                                "ADMIRED",
                                "reason",
                                "Sees far.",
                                "tier",
                                "STRONG"))
                .created();
        var sent = bob.post("/v1/referrals", Sent.ofAda()).created();

        nobody.post(link(sent.id()), Map.of("yes", false)).is(204);
        nobody.post(link(bea.id()), Map.of("yes", false)).is(204);

        assertThat(sent.text("personId")).isEqualTo(ada.id());
        admin.get("/v1/people/" + ada.id()).ok();
        admin.get("/v1/people/" + bea.text("personId")).ok();
        bob.get("/v1/referrals/" + bea.id()).refused(ReferralRefusal.REFERRAL_ERASED);
    }

    private String link(String referral) {
        return "/v1/referral-confirmations/"
                + admin.post("/v1/referrals/" + referral + "/confirmation").ok().text("token");
    }
}
