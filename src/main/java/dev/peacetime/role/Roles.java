package dev.peacetime.role;

import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Roles, for those who may see them. */
@ApplicationScoped
public class Roles {

    private static final String SEEN = """
            select r.id, r.title, r.status, r.visibility
            from role r
            where r.organization_id = :organization and r.id = :id and\s""" + RoleVisibility.SQL;

    private static final String ON_TEAM = """
            select t.part
            from hiring_team_member t
            where t.organization_id = :organization and t.role_id = :role and t.member_id = :who""";

    private final Sql sql;
    private final Caller caller;

    Roles(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /** The role with that id, if the caller may see it. */
    public Optional<RoleStanding> seen(UUID id) {
        return RoleVisibility.bind(sql.query(SEEN), caller)
                .bind("id", id)
                .first(row -> new RoleStanding(
                        row.uuid("id"),
                        row.text("title"),
                        row.constant("status", RoleStatus.class),
                        row.constant("visibility", Visibility.class)));
    }

    /** Whether a member is on a role's hiring team. */
    public boolean isOnTeam(UUID roleId, UUID memberId) {
        return sql.query(ON_TEAM).bind("role", roleId).bind("who", memberId).any();
    }
}
