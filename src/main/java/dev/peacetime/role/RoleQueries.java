package dev.peacetime.role;

/** The SQL of roles. */
final class RoleQueries {

    private static final String TEAM = """
            (select json_agg(json_build_object('memberId', t.member_id, 'part', t.part)
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
              r.shaped_for_id, r.filled, r.wake_version, r.version || '.' || r.wake_version as version,
            """ + TEAM + """

            from role r
            where r.organization_id = :organization""";

    static final String TEAMS = "select r.id, r.version || '.' || r.wake_version as version,\n" + TEAM + """

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

    /** What wishes are matched by changed beside the role's own row. */
    static final String WAKE = """
            update role
            set wake_version = wake_version + 1
            where organization_id = :organization and id = :role and status = 'OPEN'""";

    /** Of the role's team and the person: who is the person, who works or worked with them. */
    static final String CONFLICTS = """
            with team as (
              select t.member_id, coalesce(x.merged_into_id, x.id) as person_id
              from hiring_team_member t
              join member m on m.organization_id = t.organization_id and m.id = t.member_id
              join person x on x.organization_id = m.organization_id and x.id = m.person_id
              where t.organization_id = :organization and t.role_id = :role
            ), work as (
              select m.person_id, coalesce(r.merged_into_id, r.id) as employer_id, r.name, m.team,
                m.to_date is null as now, daterange(m.started, m.ended, '[]') as time
              from employment m
              join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
              where m.organization_id = :organization
                and m.person_id in (select person_id from team union all select :person)
            )
            select 'SHAPED_FOR_THEM' as kind, null::uuid as member_id, null::uuid as employer_id, null as employer,
              null as team
            from role r
            where r.organization_id = :organization and r.id = :role and r.shaped_for_id = :person
            union
            select 'SAME_PERSON', t.member_id, null, null, null
            from team t
            where t.person_id = :person
            union
            select 'SAME_PRESENT_EMPLOYER', t.member_id, a.employer_id, a.name, null
            from team t
            join work a on a.person_id = t.person_id and a.now
            join work b on b.person_id = :person and b.now and b.employer_id = a.employer_id
            where t.person_id <> :person
            union
            select 'SAME_TEAM', t.member_id, a.employer_id, a.name, lower(a.team)
            from team t
            join work a on a.person_id = t.person_id
            join work b on b.person_id = :person and b.employer_id = a.employer_id and lower(b.team) = lower(a.team)
              and b.time && a.time
            where t.person_id <> :person
            order by 1, 2, 3""";

    private RoleQueries() {}
}
