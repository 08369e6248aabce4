package dev.peacetime.role;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ConfidentialRoleTest {

    private final Api admin = Api.newOrganization();
    private final Api ann = admin.colleague("Ann", "RECRUITER");
    private final Api bob = admin.colleague("Bob", "RECRUITER");

    @Test
    void hidesAConfidentialRoleFromAllButItsTeam() {
        var hidden = confidential();
        var random = UUID.randomUUID().toString();

        for (var path : List.of("", "/hiring-team")) {
            var there = admin.get("/v1/roles/" + hidden + path).refused(KernelRefusal.NOT_FOUND);
            var nowhere = admin.get("/v1/roles/" + random + path).refused(KernelRefusal.NOT_FOUND);
            assertThat(there.text("detail")).isEqualTo(nowhere.text("detail"));
        }
        for (var step : List.of("opening", "hold")) {
            admin.post("/v1/roles/" + hidden + "/" + step).refused(KernelRefusal.NOT_FOUND);
        }
        admin.patch("/v1/roles/" + hidden, "*", "{\"title\": \"Seen\"}").refused(KernelRefusal.NOT_FOUND);
        assertThat(admin.get("/v1/roles?visibility=CONFIDENTIAL").ok().texts("items.id"))
                .isEmpty();
        assertThat(ann.get("/v1/roles?visibility=CONFIDENTIAL").ok().texts("items.id"))
                .containsExactly(hidden);
    }

    @Test
    void letsAToolMakeAConfidentialRoleForOthersOnly() {
        var key = admin.post("/v1/api-keys", Map.of("name", "ATS", "permissions", List.of("roles:read", "roles:write")))
                .created();
        var tool = Api.with(key.text("key"));

        tool.post("/v1/roles", Map.of("title", "Secret", "visibility", "CONFIDENTIAL"))
                .refused(RoleRefusal.CONFIDENTIAL_NEEDS_TEAM);
        var role = tool.post(
                        "/v1/roles",
                        Map.of("title", "S", "visibility", "CONFIDENTIAL", "hiringTeam", List.of(part(ann.memberId()))))
                .created();

        tool.get("/v1/roles/" + role.id()).refused(KernelRefusal.NOT_FOUND);
        ann.get("/v1/roles/" + role.id()).ok();
    }

    @Test
    void putsWhoeverMakesARoleConfidentialOnItsTeam() {
        var role = "/v1/roles/" + internal();

        var hidden = bob.patch(role, "{\"visibility\": \"CONFIDENTIAL\"}").ok();

        assertThat(hidden.texts("hiringTeam.memberId")).containsExactly(bob.memberId());
        ann.get(role).refused(KernelRefusal.NOT_FOUND);
        bob.get(role).ok();
    }

    @Test
    void replacesAHiringTeamOfOneVersionWithItsRole() {
        var role = "/v1/roles/" + confidential();
        var before = ann.get(role).ok();

        var team = ann.put(
                        role + "/hiring-team",
                        before.etag(),
                        Map.of("items", List.of(part(ann.memberId()), part(bob.memberId()))))
                .ok();

        assertThat(ann.get(role + "/hiring-team").ok().body()).isEqualTo(team.body());
        assertThat(team.etag()).isEqualTo(bob.get(role).ok().etag()).isNotEqualTo(before.etag());
        assertThat(team.body()).doesNotContain("\"id\"");
        ann.put(role + "/hiring-team", before.etag(), Map.of("items", List.of()))
                .refused(KernelRefusal.VERSION_CONFLICT);
        ann.put(role + "/hiring-team", team.etag(), Map.of("items", List.of())).refused(RoleRefusal.HIRING_TEAM_EMPTY);
    }

    private String internal() {
        return ann.post("/v1/roles", Map.of("title", "Engineer", "visibility", "INTERNAL"))
                .created()
                .id();
    }

    private String confidential() {
        return ann.post("/v1/roles", Map.of("title", "Secret", "visibility", "CONFIDENTIAL"))
                .created()
                .id();
    }

    private static Map<String, Object> part(String memberId) {
        return Map.of("memberId", memberId, "part", "INTERVIEWER");
    }
}
