package dev.peacetime.conflict;

/** The SQL of ties. */
final class ConflictQueries {

    /** Of whoever was removed nothing is shown any more, also where it still counts. */
    private static final String OF_THE_KNOWN = """
            not exists (select from person p
              where p.organization_id = t.organization_id and p.id in (t.one_id, t.other_id) and p.removed_at is not null)""";

    /** A tie is one whichever way it is told: the lesser id stands first. */
    static final String DECLARE = """
            insert into declared_tie (organization_id, id, one_id, other_id, kind, declared_by_id, created_at)
            values (:organization, :id, least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), :kind,
              :member::uuid, :now)""";

    static final String TIES = """
            select t.id, t.one_id, t.other_id, t.kind, t.declared_by_id, t.created_at
            from declared_tie t
            where t.organization_id = :organization and\s""" + OF_THE_KNOWN;

    static final String REMOVE = """
            delete from declared_tie t
            where t.organization_id = :organization and t.id = :id
              and (:keepsShields or t.declared_by_id = :member::uuid) and\s""" + OF_THE_KNOWN;

    /** Everybody who has to do with a hire, and as what; then every two of them who are tied, by what. */
    static final String SMALL_WORLD = """
            with involved as (
              select person_standing(:organization, :candidate) as id, 'CANDIDATE' as part
              union
              select person_standing(:organization, :referee::uuid), 'REFEREE' where :referee::uuid is not null
              union
              select m.person_id, case h.part when 'HIRING_MANAGER' then 'HIRING_MANAGER' else 'TEAM' end
              from hiring_team_member h
              join member m on m.organization_id = h.organization_id and m.id = h.member_id
              where h.organization_id = :organization and h.role_id = :role and m.person_id is not null
              union
              select m.person_id, 'REFERRER'
              from referral f
              join member m on m.organization_id = f.organization_id and m.id = f.referrer_id
              where f.organization_id = :organization and f.person_id = person_standing(:organization, :candidate)
                and (f.role_id = :role or f.role_id is null) and m.person_id is not null
            ),
            pair as (
              select a.id, a.part, b.id as other_id, b.part as other_part
              from involved a
              join involved b on b.id <> a.id and (a.part, a.id) < (b.part, b.id)
            ),
            worked as (
              select m.person_id, coalesce(r.merged_into_id, r.id) as employer_id, m.started, m.ended
              from employment m
              join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
              left join employer w on w.organization_id = r.organization_id and w.id = r.merged_into_id
              where m.organization_id = :organization and m.person_id in (select id from involved)
                and not coalesce(w.nobody, r.nobody)
            ),
            tie as (
              select 'OVERLAP' as kind, p.id, p.part, p.other_id, p.other_part
              from pair p
              where (p.part in ('CANDIDATE', 'REFEREE') or p.other_part in ('CANDIDATE', 'REFEREE'))
                and not (p.part = 'CANDIDATE' and p.other_part = 'REFEREE')
                and exists (select from worked x join worked y on y.employer_id = x.employer_id
                  where x.person_id = p.id and y.person_id = p.other_id
                    and coalesce(x.started, '-infinity') <= coalesce(y.ended, 'infinity')
                    and coalesce(y.started, '-infinity') <= coalesce(x.ended, 'infinity'))
              union
              select d.kind, p.id, p.part, p.other_id, p.other_part
              from pair p
              join declared_tie d on d.organization_id = :organization and (
                (person_standing(:organization, d.one_id) = p.id and person_standing(:organization, d.other_id) = p.other_id)
                or (person_standing(:organization, d.one_id) = p.other_id
                  and person_standing(:organization, d.other_id) = p.id))
              union
              select x.kind, p.id, p.part, p.other_id, p.other_part
              from pair p
              join member m on m.organization_id = :organization and m.person_id = p.other_id
              join referral f on f.organization_id = :organization and f.referrer_id = m.id and f.person_id = p.id
                and (f.role_id = :role or f.role_id is null)
              cross join lateral (
                select j.disclosure ->> 'kind' as kind
                from referral_decision d, jsonb_array_elements(d.disclosures) as j (disclosure)
                where d.organization_id = :organization and d.referral_id = f.id
                  and j.disclosure ->> 'kind' in ('KIN', 'MONEY')
                union
                select 'REPORTING_LINE'
                from referral_endorsement e
                where e.organization_id = :organization and e.referral_id = f.id and e.member_id = m.id
                  and e.relationship in ('MANAGED', 'REPORTED_TO')
              ) x
              where p.part = 'CANDIDATE' and p.other_part = 'REFERRER'
              union
              select 'RIVALS', p.id, p.part, p.other_id, p.other_part
              from pair p
              where p.part = 'CANDIDATE' and exists (select from referral f
                where f.organization_id = :organization and f.role_id = :role and f.person_id = p.other_id
                  and f.closed_at is null)
              union
              select 'ASKED_BY_BOTH', p.id, p.part, p.other_id, p.other_part
              from pair p
              where p.part = 'CANDIDATE' and p.other_part = 'REFEREE' and exists (select from exposure x
                join member m on m.organization_id = x.organization_id and m.id = x.to_member_id
                where x.organization_id = :organization and x.person_id = p.id and m.person_id = p.other_id
                  and x.act = 'VOLUNTEER_ASKED' and x.created_at > :since)
            )
            select t.kind, t.id, t.part, t.other_id, t.other_part
            from tie t
            order by array_position(array['KIN', 'MONEY', 'RIVALS', 'REPORTING_LINE', 'ASKED_BY_BOTH', 'OVERLAP'], t.kind),
              t.part, t.other_part, t.id, t.other_id""";

    private ConflictQueries() {}
}
