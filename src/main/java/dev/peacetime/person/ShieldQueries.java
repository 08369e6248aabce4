package dev.peacetime.person;

/** The SQL of what stands around a candidate. */
final class ShieldQueries {

    /** Both people, in the order in which everybody takes people. */
    static final String LOCK = """
            select p.id, p.merged_into_id
            from person p
            where p.organization_id = :organization and p.id in (:one, :other)
            order by p.id
            for no key update""";

    /** What is known of a candidate {@code :candidate} and of people {@code :people}, the candidate among them. */
    static final String FACTS = facts(":candidate", ":people::uuid[]");

    private ShieldQueries() {}

    /**
     * One row: people, employers, no-contacts and consents, each as JSON. How large families are cannot be foreseen, and a
     * planner that thinks them large reads all employers; {@code offset 0} has it look up one after the other.
     *
     * @param candidate SQL of their id
     * @param people SQL of an array of ids, the candidate's among them
     */
    static String facts(String candidate, String people) {
        return """
            with recursive asked as (
              select p.id as asked_as, coalesce(p.merged_into_id, p.id) as id
              from person p
              where p.organization_id = :organization and p.id = any (%2$s)
            ),
            candidate as (select a.id from asked a where a.asked_as = %1$s),
            listed as (
              select n.id, n.employer_id, coalesce(o.merged_into_id, o.id) as person_id, n.domain
              from no_contact n
              left join person o on o.organization_id = n.organization_id and o.id = n.listed_person_id
              where n.organization_id = :organization and n.person_id = (select id from candidate)
            ),
            given as (
              select c.id, c.purpose, c.employer_ids, c.role_id, c.given_how, c.given_at, c.expires_at, c.withdrawn_at,
                c.confirmed_in_writing,
                array(select distinct coalesce(o.merged_into_id, o.id) from person o
                  where o.organization_id = c.organization_id and o.id = any (c.person_ids)) as person_ids
              from consent c
              where c.organization_id = :organization and c.person_id = (select id from candidate)
            ),
            family as (
              (
                select m.employer_id as id from employment m join asked a on a.id = m.person_id
                where m.organization_id = :organization
                union
                select l.employer_id from listed l where l.employer_id is not null
                union
                select d.employer_id
                from listed l
                join employer_domain d on d.organization_id = :organization
                  and (d.domain = l.domain or d.domain like '%%.' || l.domain)
                union
                select unnest(g.employer_ids) from given g
              )
              union
              select near.id
              from family f
              cross join lateral (
                (select unnest(array[r.parent_id, r.merged_into_id]) as id
                  from employer r where r.organization_id = :organization and r.id = f.id offset 0)
                union all
                (select r.id from employer r where r.organization_id = :organization and r.parent_id = f.id offset 0)
                union all
                (select r.id from employer r where r.organization_id = :organization and r.merged_into_id = f.id offset 0)
              ) near
              where near.id is not null
            )
            select
              (select json_agg(json_build_object('askedAs', a.asked_as, 'id', a.id,
                  'work', coalesce((
                    select json_agg(json_build_object('id', m.id, 'employerId', coalesce(w.id, r.id),
                      'employer', coalesce(w.name, r.name), 'started', m.started,
                      'ended', m.ended, 'confirmedAt', m.confirmed_at) order by m.id)
                    from employment m
                    join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
                    left join employer w on w.organization_id = r.organization_id and w.id = r.merged_into_id
                    where m.organization_id = :organization and m.person_id = a.id), '[]'),
                  'mailDomains', coalesce((
                    select json_agg(distinct w.domain) from contact_way w
                    where w.organization_id = :organization and w.person_id = a.id and w.domain is not null), '[]')))
                from asked a) as people,
              (select json_agg(json_build_object('id', r.id, 'parentId', r.parent_id, 'mergedIntoId', r.merged_into_id,
                  'nobody', r.nobody, 'domains', coalesce((
                    select json_agg(d.domain order by d.domain) from employer_domain d
                    where d.organization_id = r.organization_id and d.employer_id = r.id), '[]')) order by r.id)
                from family f
                cross join lateral (
                  select * from employer r where r.organization_id = :organization and r.id = f.id offset 0) r) as employers,
              (select json_agg(json_build_object('id', l.id, 'employerId', l.employer_id, 'personId', l.person_id,
                  'domain', l.domain) order by l.id)
                from listed l) as no_contacts,
              (select json_agg(json_build_object('id', g.id, 'purpose', g.purpose, 'employerIds', g.employer_ids,
                  'personIds', g.person_ids, 'roleId', g.role_id, 'givenHow', g.given_how, 'givenAt', g.given_at,
                  'expiresAt', g.expires_at, 'withdrawnAt', g.withdrawn_at,
                  'confirmedInWriting', g.confirmed_in_writing) order by g.id)
                from given g) as consents""".formatted(candidate, people);
    }
}
