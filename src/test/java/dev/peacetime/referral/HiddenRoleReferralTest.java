package dev.peacetime.referral;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A role that somebody may not see does not exist for them, in referrals either. */
@QuarkusTest
class HiddenRoleReferralTest {

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");

    @Test
    void knowsNoHiddenRole() {
        var hidden = Sent.role(admin, "CONFIDENTIAL");
        var none = UUID.randomUUID().toString();

        for (var path : List.of("/v1/referrals", "/v1/referrals/check")) {
            var ofHidden = bob.post(path, Sent.ofAda(hidden)).refused(ReferralRefusal.ROLE_UNKNOWN);
            var ofNone = bob.post(path, Sent.ofAda(none)).refused(ReferralRefusal.ROLE_UNKNOWN);
            assertThat(Sent.bytes(ofHidden)).isEqualTo(Sent.bytes(ofNone));
        }
    }

    @Test
    void showsAReferralForAHiddenRoleToItsTeamOnly() {
        var ann = admin.colleague("Ann", "RECRUITER");
        var hidden = Sent.role(admin, "CONFIDENTIAL", ann);
        var sent = ann.post("/v1/referrals", Sent.ofAda(hidden)).created();
        var triager = admin.colleague("Tom", "RECRUITER");
        var roleless = bob.post("/v1/referrals", Sent.of(sent.text("personId"))).created();

        assertThat(ann.get("/v1/referrals").ok().texts("items.id")).containsExactly(roleless.id(), sent.id());
        assertThat(triager.get("/v1/referrals").ok().texts("items.id")).containsExactly(roleless.id());
        assertThat(triager.get("/v1/referrals?roleId=" + hidden).ok().texts("items.id"))
                .isEmpty();
        assertThat(triager.get("/v1/referrals/" + roleless.id()).ok().text("owner"))
                .isNull();
        for (var act : List.of("", "/acknowledgement", "/progress", "/closing", "/endorsements")) {
            assertThat(Sent.bytes(act(triager, sent.id(), act)))
                    .isEqualTo(Sent.bytes(act(triager, UUID.randomUUID().toString(), act)));
        }
    }

    @Test
    void leavesOutTheRoleOnceItIsHiddenFromItsReferrer() {
        var tom = admin.colleague("Tom", "RECRUITER");
        var role = Sent.role(admin, "INTERNAL");
        var sent = bob.post("/v1/referrals", Sent.ofAda(role)).created();
        admin.patch("/v1/roles/" + role, Map.of("visibility", "CONFIDENTIAL")).ok();

        var seen = bob.get("/v1/referrals/" + sent.id()).ok();

        assertThat(sent.text("roleId")).isEqualTo(role);
        assertThat(seen.text("roleId")).isNull();
        assertThat(seen.etag()).isNotEqualTo(sent.etag());
        tom.get("/v1/referrals/" + sent.id()).refused(KernelRefusal.NOT_FOUND);
    }

    private static Answer act(Api api, String id, String act) {
        var path = "/v1/referrals/" + id;
        return switch (act) {
            case "" -> api.get(path);
            case "/acknowledgement" -> api.post(path + act);
            case "/progress" -> api.post(path + act, Map.of("stage", "OFFER"));
            case "/closing" -> api.post(path + act, Sent.CLOSING);
            default -> api.post(path + act, Sent.WORD);
        };
    }
}
