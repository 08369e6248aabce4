package dev.peacetime.referral;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** For several roles at once, and on behalf of a colleague. */
@QuarkusTest
class WaysInTest {

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");

    @Test
    void refersForSeveralRolesEachWithItsOwnWay() {
        var first = Sent.role(admin, "INTERNAL");
        var second = Sent.role(admin, "PUBLIC");
        var both = new HashMap<>(Sent.ofAda());
        both.put("roleIds", List.of(first, second, first));

        var check = bob.post("/v1/referrals/check", both).ok();
        var sent = bob.post("/v1/referrals", both).created();

        var mine = bob.get("/v1/me/referrals").ok();
        assertThat(check.text("eligible")).isEqualTo("true");
        assertThat(mine.texts("items.roleId")).containsExactly(second, first);
        assertThat(mine.texts("items.standing")).containsOnly("OWNER");
        assertThat(sent.texts("sentWith")).containsExactly(mine.text("items[0].id"));
        admin.post("/v1/referrals/" + sent.id() + "/progress", Map.of("stage", "OFFER"))
                .ok();
        assertThat(bob.get("/v1/me/referrals").ok().texts("items.status")).containsExactly("SUBMITTED", "IN_PROCESS");
        assertThat(Sent.checked(bob, Sent.of(sent.text("personId"), second))).containsExactly("NOT_SENT_ALREADY");
    }

    @Test
    void takesAllOfSeveralRolesOrNone() {
        var open = Sent.role(admin, "INTERNAL");
        var held = Sent.role(admin, "INTERNAL");
        admin.post("/v1/roles/" + held + "/hold").ok();
        var both = new HashMap<>(Sent.ofAda());
        both.put("roleIds", List.of(open, held));

        assertThat(Sent.failed(bob.post("/v1/referrals", both).refused(ReferralRefusal.REFERRAL_NOT_ELIGIBLE)))
                .containsExactly("ROLE_OPEN");
        both.put("roleIds", List.of(open, Sent.role(admin, "CONFIDENTIAL")));
        bob.post("/v1/referrals", both).refused(ReferralRefusal.ROLE_UNKNOWN);
        both.put("roleId", open);
        bob.post("/v1/referrals", both).refused(KernelRefusal.VALIDATION_FAILED);
        assertThat(bob.get("/v1/me/referrals").ok().texts("items.id")).isEmpty();
    }

    /** Each pair is written otherwise and means the same person. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "emails | Ada.Lovelace+jobs@gmail.com                   | adalovelace@googlemail.com",
                "emails | Ada@Lovelace.example                          | ada@LOVELACE.example",
                "emails | ada+jobs@fastmail.com                         | ada@fastmail.com",
                "phones | +49 (170) 123-4567                            | +491701234567",
                "links  | https://www.linkedin.com/in/Ada-Lovelace/     | http://linkedin.com/in/ada-lovelace?trk=people",
                "links  | https://github.com/AdaLovelace                | https://www.github.com/adalovelace/",
            })
    void recognisesWhoeverWasReferredByMailTelephoneOrProfile(String field, String one, String other) {
        var cy = admin.colleague("Cy", "MEMBER");
        var first = bob.post("/v1/referrals", known(field, one)).created();

        var second = cy.post("/v1/referrals", known(field, other)).created();

        assertThat(second.text("personId")).isEqualTo(first.text("personId"));
        assertThat(second.text("standing")).isEqualTo("CO_ENDORSER");
    }

    private static Map<String, Object> known(String field, String way) {
        return Map.of("person", Map.of("name", "Ada Lovelace", field, List.of(way)), "endorsement", Sent.WORD);
    }

    @Test
    void sendsOnBehalfOfAColleague() {
        var rita = admin.colleague("Rita", "RECRUITER");
        var onBehalf = new HashMap<>(Sent.ofAda());
        onBehalf.put("onBehalfOf", bob.memberId());

        var sent = rita.post("/v1/referrals", onBehalf).created();

        assertThat(sent.text("referrerId")).isEqualTo(bob.memberId());
        assertThat(sent.text("sentById")).isEqualTo(rita.memberId());
        assertThat(bob.get("/v1/me/referrals").ok().texts("items.id")).containsExactly(sent.id());
        assertThat(Sent.checked(rita, onBehalf)).containsExactly("NOT_SENT_ALREADY");
        assertThat(Sent.checked(rita, Sent.ofAda())).isEmpty();
        onBehalf.put("onBehalfOf", rita.memberId());
        bob.post("/v1/referrals", onBehalf).refused(ReferralRefusal.REFERRER_NOT_YOURS);
        onBehalf.put("onBehalfOf", UUID.randomUUID());
        rita.post("/v1/referrals", onBehalf).refused(ReferralRefusal.REFERRER_UNKNOWN);
    }
}
