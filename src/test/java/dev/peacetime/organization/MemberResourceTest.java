package dev.peacetime.organization;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.api.ApiRefusal;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class MemberResourceTest {

    private final Api admin = Api.newOrganization();

    @Test
    void letsAMemberJoin() {
        var ada = join("Ada", "ada@example.com", "MEMBER");

        assertThat(ada.header("Location")).isEqualTo("/v1/members/" + ada.id());
        assertThat(ada.texts("access")).containsExactly("MEMBER");
        assertThat(admin.get("/v1/members").ok().texts("items.id")).containsExactly(admin.memberId(), ada.id());
    }

    @Test
    void refusesASecondMemberWithTheSameMail() {
        join("Ada", "ada@example.com", "MEMBER");

        admin.post("/v1/members", form("Another", "ADA@example.com", "MEMBER"))
                .refused(OrganizationRefusal.MEMBER_EMAIL_TAKEN);
        Api.newOrganization()
                .post("/v1/members", form("Ada", "ada@example.com", "MEMBER"))
                .created();
    }

    @Test
    void changesOnlyWhatThePatchNames() {
        var ada = join("Ada", "ada@example.com", "MEMBER");

        var changed = admin.patch("/v1/members/" + ada.id(), Map.of("access", List.of("RECRUITER", "RECRUITER")))
                .ok();

        assertThat(changed.texts("access")).containsExactly("RECRUITER");
        assertThat(changed.text("name")).isEqualTo("Ada");
        assertThat(changed.text("email")).isEqualTo("ada@example.com");
        admin.patch("/v1/members/" + ada.id(), ada.etag(), Map.of("name", "stale"))
                .refused(KernelRefusal.VERSION_CONFLICT);
    }

    @Test
    void refusesAMemberWithoutAnyAccess() {
        admin.post("/v1/members", Map.of("name", "Ada", "email", "ada@example.com", "access", List.of()))
                .refused(KernelRefusal.VALIDATION_FAILED);
    }

    @Test
    void deactivatesAMemberOnce() {
        var ada = join("Ada", "ada@example.com", "MEMBER");

        var deactivated =
                admin.post("/v1/members/" + ada.id() + "/deactivation").ok();
        var again = admin.post("/v1/members/" + ada.id() + "/deactivation").ok();

        assertThat(deactivated.text("deactivatedAt")).isNotNull().isEqualTo(again.text("deactivatedAt"));
        admin.post("/v1/api-keys", Map.of("name", "Ada", "memberId", ada.id()))
                .refused(OrganizationRefusal.KEY_MEMBER_UNKNOWN);
    }

    @Test
    void shutsOutTheKeysOfADeactivatedMember() {
        var ada = join("Ada", "ada@example.com", "MEMBER");
        var key = admin.post("/v1/api-keys", Map.of("name", "Ada", "memberId", ada.id()))
                .created()
                .text("key");

        admin.post("/v1/members/" + ada.id() + "/deactivation").ok();

        Api.with(key).get("/v1/me").refused(ApiRefusal.UNAUTHENTICATED);
    }

    @Test
    void keepsTheLastAdministrator() {
        var me = "/v1/members/" + admin.memberId();

        admin.post(me + "/deactivation").refused(OrganizationRefusal.LAST_ADMINISTRATOR);
        admin.patch(me, Map.of("access", List.of("MEMBER"))).refused(OrganizationRefusal.LAST_ADMINISTRATOR);

        assertThat(admin.get(me).ok().texts("access")).containsExactly("ADMIN");
    }

    @Test
    void letsAnAdministratorGoOnceThereIsAnother() {
        var next = admin.colleague("Next", "ADMIN");
        var me = "/v1/members/" + admin.memberId();

        next.post(me + "/deactivation").ok();

        next.post("/v1/members/" + next.memberId() + "/deactivation").refused(OrganizationRefusal.LAST_ADMINISTRATOR);
    }

    @Test
    void letsOnlyAdministratorsChangeMembers() {
        var bob = admin.colleague("Bob", "MEMBER", "RECRUITER", "HIRING_MANAGER", "PRIVACY_OFFICER");

        bob.get("/v1/members").ok();
        bob.post("/v1/members", form("Eve", "eve@example.com", "ADMIN")).refused(ApiRefusal.PERMISSION_MISSING);
        bob.patch("/v1/members/" + bob.memberId(), Map.of("access", List.of("ADMIN")))
                .refused(ApiRefusal.PERMISSION_MISSING);
    }

    @Test
    void knowsNoMembersOfOthers() {
        var stranger = Api.newOrganization();

        stranger.get("/v1/members/" + admin.memberId()).refused(KernelRefusal.NOT_FOUND);
        stranger.post("/v1/members/" + admin.memberId() + "/deactivation").refused(KernelRefusal.NOT_FOUND);
        admin.get("/v1/members/" + UUID.randomUUID()).refused(KernelRefusal.NOT_FOUND);
    }

    private Answer join(String name, String email, String... access) {
        return admin.post("/v1/members", form(name, email, access)).created();
    }

    private static Map<String, Object> form(String name, String email, String... access) {
        return Map.of("name", name, "email", email, "access", List.of(access));
    }
}
