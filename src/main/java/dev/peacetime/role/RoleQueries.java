package dev.peacetime.role;

/** The SQL of roles. */
final class RoleQueries {

    private static final String TEAM = """
            (select jsonb_agg(jsonb_build_object('memberId', t.member_id, 'part', t.part)
                order by array_position(array['HIRING_MANAGER', 'RECRUITER', 'COORDINATOR', 'INTERVIEWER'], t.part),
                  t.member_id)
              from hiring_team_member t
              where t.organization_id = r.organization_id and t.role_id = r.id) as hiring_team""";

    /** Whole roles, straight into their views; ends in its where clause, and does not ask who may see them. */
    static final String ROLES = """
            select r.id, r.title, r.family, r.level, r.skills, r.locations, r.remote,
              case when r.pay_currency is not null then jsonb_build_object(
                'min', r.pay_min, 'max', r.pay_max, 'currency', r.pay_currency, 'period', r.pay_period) end as pay,
              r.description, r.visibility,
              case when r.cover_title is not null then jsonb_build_object(
                'title', r.cover_title, 'description', r.cover_description) end as cover,
              r.kind, nullif(r.openings, 0) as openings, r.status, r.opened_at, r.closed_at, r.created_at, r.updated_at,
              r.version,
            """ + TEAM + """

            from role r
            where r.organization_id = :organization""";

    static final String TEAMS = "select r.id, r.version,\n" + TEAM + """

            from role r
            where r.organization_id = :organization""";

    static final String SEEN = """
            select r.id, r.title, r.status, r.visibility
            from role r
            where r.organization_id = :organization and r.id = :id and\s""" + RoleVisibility.SQL;

    static final String ON_TEAM = """
            select t.part
            from hiring_team_member t
            where t.organization_id = :organization and t.role_id = :role and t.member_id = :who""";

    private RoleQueries() {}
}
