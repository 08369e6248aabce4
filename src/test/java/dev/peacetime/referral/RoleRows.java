package dev.peacetime.referral;

import dev.peacetime.Api;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes straight into an organization's tables what a test needs and no operation makes. */
final class RoleRows {

    private static final String ROLE = """
            insert into role (organization_id, id, title, skills, skill_keys, locations, remote, visibility, kind, openings,
              status, version, created_at, updated_at)
            values (:organization, :id, 'Engineer', '{}', '{}', '{}', false, :visibility, 'OPENING', 1, :status, 0, now(), now())""";

    private static final String ON_TEAM = """
            insert into hiring_team_member (organization_id, role_id, member_id, part)
            values (:organization, :id, :who, 'RECRUITER')""";

    private RoleRows() {}

    /** A role with a hiring team. */
    static String role(Api admin, String visibility, String status, Api... team) {
        var id = Ids.next();
        run(admin, ROLE, Map.of("id", id, "visibility", visibility, "status", status));
        for (var member : List.of(team)) {
            run(admin, ON_TEAM, Map.of("id", id, "who", UUID.fromString(member.memberId())));
        }
        return id.toString();
    }

    /** Runs one statement that changes rows of the organization. */
    static void run(Api admin, String text, Map<String, Object> parameters) {
        var organization = UUID.fromString(admin.get("/v1/me").ok().text("organization.id"));
        Tenant.runFor(organization, null, () -> {
            var query = Arc.container().instance(Sql.class).get().query(text);
            parameters.forEach(query::bind);
            query.execute();
        });
    }
}
