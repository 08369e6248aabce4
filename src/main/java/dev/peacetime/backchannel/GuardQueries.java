package dev.peacetime.backchannel;

/** The SQL of the guard: all that it looks at comes in one statement, so that it is all of one moment. */
final class GuardQueries {

    /** Whoever changes where these two work, or who may be asked about the candidate, waits for us, and we for them. */
    static final String HOLD_PEOPLE = """
            select p.id
            from person p
            where p.organization_id = :organization and p.id = any (:people::uuid[])
            order by p.id
            for update""";

    /** Whoever changes what employers are one or one family waits for us too. */
    static final String HOLD_EMPLOYERS =
            "select pg_advisory_xact_lock_shared(hashtextextended('employers ' || :organization::text, 0))";

    static final String FACTS = """
            with recursive work as (
              select m.id, m.person_id, m.employer_id, r.name, m.started, m.ended, m.confirmed_at
              from employment m
              join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
              where m.organization_id = :organization and m.person_id in (:candidate, :referee)
            ), listed as (
              select n.employer_id, n.listed_person_id, n.domain
              from no_contact n
              where n.organization_id = :organization and n.person_id = :candidate
            ), agreed as (
              select c.*
              from consent c
              where c.organization_id = :organization and c.person_id = :candidate
            ), family (id) as (
              select seed.id from (
                select w.employer_id as id from work w
                union select l.employer_id from listed l where l.employer_id is not null
                union select unnest(c.employer_ids) from agreed c
                union select d.employer_id from employer_domain d
                  join listed l on d.domain = l.domain or d.domain like '%.' || l.domain
                  where d.organization_id = :organization
              ) seed
              union
              select near.id from family f
              cross join lateral (
                select r.parent_id as id from employer r
                  where r.organization_id = :organization and r.id = f.id and r.parent_id is not null
                union all select r.merged_into_id from employer r
                  where r.organization_id = :organization and r.id = f.id and r.merged_into_id is not null
                union all select r.id from employer r where r.organization_id = :organization and r.parent_id = f.id
                union all select r.id from employer r where r.organization_id = :organization and r.merged_into_id = f.id
              ) near
            )
            select
              (select jsonb_agg(jsonb_build_object('personId', w.person_id, 'id', w.id, 'employerId', w.employer_id,
                'employerName', w.name, 'from', w.started, 'to', w.ended, 'confirmedAt', w.confirmed_at)) from work w
              ) as employments,
              (select jsonb_agg(jsonb_build_object('id', r.id, 'parentId', r.parent_id, 'mergedIntoId', r.merged_into_id,
                'nobody', r.nobody, 'domains', array(select d.domain from employer_domain d
                  where d.organization_id = :organization and d.employer_id = r.id)))
                from employer r where r.organization_id = :organization and r.id in (select id from family)
              ) as employers,
              (select jsonb_agg(jsonb_build_object('employerId', l.employer_id, 'personId', l.listed_person_id,
                'domain', l.domain)) from listed l
              ) as no_contacts,
              (select jsonb_agg(jsonb_build_object('id', c.id, 'purpose', c.purpose, 'employerIds', c.employer_ids,
                'personIds', c.person_ids, 'roleId', c.role_id, 'givenHow', c.given_how, 'givenAt', c.given_at,
                'expiresAt', c.expires_at, 'withdrawnAt', c.withdrawn_at,
                'confirmedInWriting', c.confirmed_in_writing)) from agreed c
              ) as consents,
              array(select distinct w.domain from contact_way w
                where w.organization_id = :organization and w.person_id = :referee and w.kind = 'EMAIL'
                  and w.domain is not null) as referee_domains""";

    private GuardQueries() {}
}
