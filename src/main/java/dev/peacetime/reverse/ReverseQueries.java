package dev.peacetime.reverse;

import dev.peacetime.role.RoleVisibility;

/** The SQL of reverse references. */
final class ReverseQueries {

    static final String MINE = """
            select v.id, v.manager_id, v.member_id, v.created_at
            from volunteer v
            where v.organization_id = :organization and v.member_id = :member::uuid and v.withdrawn_at is null""";

    static final String SAY_YES = """
            insert into volunteer (organization_id, id, manager_id, member_id, created_at)
            values (:organization, :id, :manager, :member::uuid, :now)""";

    static final String TAKE_BACK = """
            update volunteer set withdrawn_at = :now
            where organization_id = :organization and id = :id and member_id = :member::uuid and withdrawn_at is null""";

    static final String MANAGERS = """
            select h.member_id from hiring_team_member h
            where h.organization_id = :organization and h.role_id = :role and h.part = 'HIRING_MANAGER'
            order by h.member_id""";

    /** Who said yes and is not being asked about the candidate by us. */
    static final String WILLING = """
            select v.id, v.member_id, m.person_id, m.name
            from volunteer v
            join member m on m.organization_id = v.organization_id and m.id = v.member_id
            where v.organization_id = :organization and v.manager_id = :manager and v.withdrawn_at is null
              and m.deactivated_at is null and m.person_id is not null and m.person_id <> :candidate
              and not exists (select from exposure x
                where x.organization_id = v.organization_id and x.person_id = :candidate and x.created_at > :since
                  and ((x.act = 'REFEREE_ASKED' and x.to_person_id = m.person_id)
                    or (x.act = 'MEMBER_ASKED' and x.to_member_id = m.id)))
            order by v.id""";

    static final String VIEW = """
            select r.id, r.role_id, r.person_id, r.manager_id, r.requested_by_id, r.status, r.expires_at, r.chosen_at,
              r.created_at, r.updated_at, r.version
            from reverse_reference r
            where r.organization_id = :organization""";

    static final String SEEN = """
            select x.id
            from reverse_reference x
            where x.organization_id = :organization and x.person_id = any (:people::uuid[])
              and ((x.requested_by_id = :member::uuid and exists (select from role r
                  where r.organization_id = x.organization_id and r.id = x.role_id and %s))
                or x.volunteer_id in (select v.id from volunteer v
                  where v.organization_id = x.organization_id and v.member_id = :member::uuid))
            limit 1""".formatted(RoleVisibility.SQL);

    private ReverseQueries() {}
}
