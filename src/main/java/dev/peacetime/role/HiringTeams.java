package dev.peacetime.role;

import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Members;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who hires for which role. */
@ApplicationScoped
class HiringTeams {

    private static final String LEAVE =
            "delete from hiring_team_member where organization_id = :organization and role_id = :role";

    private static final String JOIN = """
            insert into hiring_team_member (organization_id, role_id, member_id, part)
            select :organization, :role, t.member_id, t.part
            from unnest(:members::uuid[], :parts::text[]) as t (member_id, part)""";

    private final Sql sql;
    private final Members members;

    HiringTeams(Sql sql, Members members) {
        this.sql = sql;
        this.members = members;
    }

    List<HiringTeamMember> of(UUID roleId) {
        return sql.query(RoleQueries.TEAMS)
                .one("r.id", roleId, HiringTeamView::of)
                .items();
    }

    /** Puts these in place of those who hire for a role, who are none for a new one. */
    void replace(UUID roleId, List<HiringTeamMember> team) {
        var ids = idsOf(team);
        RoleRules.mayHire(ids, idsOf(of(roleId)), members.active(ids)).ifPresent(refusal -> {
            throw refusal.refused();
        });
        sql.query(LEAVE).bind("role", roleId).executeLater();
        sql.query(JOIN)
                .bind("role", roleId)
                .bind("members", ids)
                .bind("parts", team.stream().map(HiringTeamMember::part).toList())
                .executeLater();
    }

    private static List<UUID> idsOf(List<HiringTeamMember> team) {
        return team.stream().map(HiringTeamMember::memberId).toList();
    }
}
