package dev.peacetime.referral;

import dev.peacetime.Api;
import dev.peacetime.TestClock;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.person.PersonRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** People without an account who come by a link, or refer somebody by one. */
@QuarkusTest
class ReferralLinkTest {

    private static final Map<String, Object> KNOW_OF =
            Map.of("relationship", "KNOW_OF", "text", "Came by my link.", "firstHand", false);

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");
    private final Api nobody = Api.with("");

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @Test
    void bringsWhoeverComesByAMembersOwnLink() {
        var role = Sent.role(admin, "PUBLIC");
        var link = bob.post("/v1/referral-links", Map.of("kind", "OWN", "roleId", role, "endorsement", KNOW_OF))
                .created();
        var form = "/v1/referral-forms/" + link.text("token");

        assertThat(nobody.get(form).ok().text("role")).isEqualTo("Engineer");
        nobody.post(form, Map.of("candidate", comer("Ada Lovelace", "ada@lovelace.example")))
                .is(204);

        var sent = bob.get("/v1/me/referrals").ok();
        assertThat(sent.texts("items.personName")).containsExactly("Ada Lovelace");
        assertThat(sent.texts("items.roleId")).containsExactly(role);
        assertThat(sent.texts("items.endorsement.relationship")).containsExactly("KNOW_OF");
        assertThat(bob.get("/v1/referral-links/" + link.id()).ok().text("sent")).isEqualTo("1");
        assertThat(bob.get("/v1/referral-links/" + link.id()).ok().text("token"))
                .isNull();
        assertThat(bob.get("/v1/referral-links").ok().texts("items.id")).containsExactly(link.id());
    }

    @Test
    void takesTheWordOfEachOutsiderAndTellsThemNothing() {
        var link = admin.post("/v1/referral-links", Map.of("kind", "OUTSIDERS", "memberId", bob.memberId()))
                .created();
        var form = "/v1/referral-forms/" + link.text("token");

        nobody.post(form, brought("ada@lovelace.example", "mary@somerville.example", "Taught her."))
                .is(204);
        nobody.post(form, brought("Ada@Lovelace.example", "charles@babbage.example", "Built with her."))
                .is(204);
        nobody.post(form, brought("ada@lovelace.example", "mary@somerville.example", "Said it twice."))
                .is(204);
        nobody.post(form, brought("mary@somerville.example", "Mary@Somerville.example", "I am good."))
                .is(204);

        var mine = bob.get("/v1/me/referrals").ok();
        assertThat(mine.texts("items.endorsement.text")).containsExactly("Built with her.", "Taught her.");
        assertThat(mine.texts("items.outsiderId")).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(mine.texts("items.standing")).containsOnly("OWNER");
        assertThat(admin.get("/v1/referrals/" + mine.text("items[1].id")).ok().texts("coEndorsers.text"))
                .containsExactly("Built with her.");
        var used = admin.get("/v1/referral-links/" + link.id()).ok();
        assertThat(used.text("sent")).isEqualTo("2");
        assertThat(used.text("refused")).isEqualTo("2");
    }

    @Test
    void answersTheSameWhetherSomebodyIsKnownWorksHereOrNeither() {
        var dee = admin.post("/v1/people", Map.of("name", "Dee", "emails", List.of("dee@d.example")))
                .created()
                .id();
        admin.patch("/v1/members/" + bob.memberId(), Map.of("personId", dee)).ok();
        var form = "/v1/referral-forms/"
                + admin.post("/v1/referral-links", Map.of("kind", "OUTSIDERS"))
                        .created()
                        .text("token");

        var member = nobody.post(form, brought("dee@d.example", "mary@somerville.example", "Good."))
                .is(204);
        var unknown = nobody.post(form, brought("ada@l.example", "mary@somerville.example", "Good."))
                .is(204);

        assertThat(member.body()).isEqualTo(unknown.body());
        assertThat(member.response().headers().asList().stream().map(header -> header.getName()))
                .isEqualTo(unknown.response().headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
    }

    @Test
    void lastsForItsTimeItsNumberAndItsRateAndUntilItIsTakenBack() {
        var comer = Map.of("candidate", comer("Ada", "ada@l.example"));
        var form = open(Map.of("most", 3, "mostADay", 2));
        nobody.post(form, comer).is(204);
        nobody.post(form, comer).is(204);
        var busy = nobody.post(form, comer).refused(ReferralRefusal.REFERRAL_LINK_BUSY);
        assertThat(Integer.parseInt(busy.header("Retry-After"))).isBetween(80_000, 86_401);
        TestClock.travel(Duration.ofDays(1));
        nobody.post(form, comer).is(204);
        nobody.post(form, comer).refused(ReferralRefusal.REFERRAL_LINK_CLOSED);

        var expiring = open(Map.of("expiresAt", "2099-01-01T00:00:00Z"), ReferralRefusal.LINK_EXPIRY_PAST);
        assertThat(expiring).isNull();
        var aMonth = open(Map.of());
        nobody.get(aMonth).ok();
        TestClock.travel(Duration.ofDays(31));
        nobody.get(aMonth).refused(ReferralRefusal.REFERRAL_LINK_CLOSED);

        var link = bob.post("/v1/referral-links", own(Map.of())).created();
        bob.delete("/v1/referral-links/" + link.id()).is(204);
        bob.delete("/v1/referral-links/" + link.id()).is(204);
        nobody.get("/v1/referral-forms/" + link.text("token")).refused(ReferralRefusal.REFERRAL_LINK_CLOSED);
        nobody.get("/v1/referral-forms/" + "x".repeat(43)).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void vouchesInNobodysNameButOnesOwnAndAsksForWhatItsKindTakes() {
        bob.post("/v1/referral-links", Map.of("kind", "OUTSIDERS", "memberId", admin.memberId()))
                .refused(ReferralRefusal.REFERRER_NOT_YOURS);
        admin.post("/v1/referral-links", own(Map.of("memberId", bob.memberId())))
                .refused(ReferralRefusal.REFERRER_NOT_YOURS);
        bob.post("/v1/referral-links", Map.of("kind", "OWN")).refused(ReferralRefusal.LINK_WORDS_MISPLACED);
        bob.post("/v1/referral-links", own(Map.of("roleId", Sent.role(admin, "CONFIDENTIAL"))))
                .refused(ReferralRefusal.ROLE_UNKNOWN);
        var form = open(Map.of());
        assertThat(nobody.post(form, brought("a@a.example", "b@b.example", "Good."))
                        .refused(KernelRefusal.VALIDATION_FAILED)
                        .texts("violations.pointer"))
                .containsExactly("/referrer", "/endorsement");
        assertThat(nobody.post(form, Map.of("candidate", comer("Ada", "nobody")))
                        .refused(PersonRefusal.EMAIL_INVALID)
                        .texts("violations.pointer"))
                .containsExactly("/candidate/emails/0");
    }

    private String open(Map<String, Object> more, ReferralRefusal... refusal) {
        var made = bob.post("/v1/referral-links", own(more));
        return refusal.length == 0
                ? "/v1/referral-forms/" + made.created().text("token")
                : made.refused(refusal[0]).text("token");
    }

    private static Map<String, Object> own(Map<String, Object> more) {
        var link = new HashMap<String, Object>(more);
        link.put("kind", "OWN");
        link.put("endorsement", KNOW_OF);
        return link;
    }

    private static Map<String, Object> brought(String candidate, String outsider, String text) {
        return Map.of(
                "candidate", comer("Ada Lovelace", candidate),
                "referrer", comer("Somebody", outsider),
                "endorsement", Map.of("relationship", "WORKED_WITH", "text", text, "firstHand", true));
    }

    private static Map<String, Object> comer(String name, String email) {
        return Map.of("name", name, "email", email);
    }
}
