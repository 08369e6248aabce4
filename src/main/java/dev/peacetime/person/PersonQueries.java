package dev.peacetime.person;

/** The SQL of people. */
final class PersonQueries {

    /** Whole people, straight into their views; ends in its where clause. */
    static final String PEOPLE = """
            select p.id, p.name, p.headline, p.location, p.skills, p.availability_status, p.availability_confidential,
              p.jurisdiction, p.source, p.merged_into_id, p.created_at, p.updated_at, :contactable as contactable,
              ways.emails, ways.phones, ways.links,
              (select coalesce(json_agg(json_build_object('system', x.system, 'id', x.external_id)
                  order by x.system, x.external_id), '[]')
                from person_external_id x
                where x.organization_id = p.organization_id and x.person_id = p.id) as external_ids,
              work.employments, p.version || '.' || work.version as version /* more */
            from person p
            cross join lateral (
              select coalesce(array_agg(w.written order by w.position) filter (where w.kind = 'EMAIL'), '{}') as emails,
                coalesce(array_agg(w.written order by w.position) filter (where w.kind = 'PHONE'), '{}') as phones,
                coalesce(array_agg(w.written order by w.position) filter (where w.kind = 'LINK'), '{}') as links
              from contact_way w
              where w.organization_id = p.organization_id and w.person_id = p.id and w.living
            ) ways
            cross join lateral (
              select coalesce(sum(r.version), 0) as version,
                json_agg(json_build_object('id', m.id, 'personId', m.person_id, 'employerId', r.id, 'employer', r.name,
                  'title', m.title, 'team', m.team, 'from', m.from_date, 'to', m.to_date, 'confirmedAt', m.confirmed_at,
                  'createdAt', m.created_at, 'updatedAt', m.updated_at)
                  order by m.ended desc nulls first, m.started desc nulls last, m.id) as employments
              from employment m
              join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
              where m.organization_id = p.organization_id and m.person_id = p.id
            ) work
            where p.organization_id = :organization""";

    /**
     * The same of those who are like what is wanted, the nearest first: in this order they come, so that whole people are put
     * together for the page at hand and for no others.
     */
    static final String LIKE =
            PEOPLE.replace("/* more */", ", f.nearness /* more */").replace("from person p\n", """
            from (
              select s.person_id, s.nearness
              from people_like(:words::text[], :parts::text[]) s
              order by s.nearness desc, s.person_id desc
            ) f
            join person p on p.organization_id = :organization and p.id = f.person_id
            """);

    static final String EMPLOYMENTS = """
            select m.id, m.person_id, m.employer_id, r.name as employer, m.title, m.team, m.from_date, m.to_date,
              m.confirmed_at, m.created_at, m.updated_at, m.version || '.' || r.version as version
            from employment m
            join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
            where m.organization_id = :organization
              and not exists (select from person p
                where p.organization_id = m.organization_id and p.id = m.person_id and p.removed_at is not null)""";

    /** Where a person stands for themselves: the winner of a merge in place of the loser; also of whom was set aside. */
    static final String STANDING_OR_SET_ASIDE = """
            select coalesce(p.merged_into_id, p.id) as id
            from person p
            where p.organization_id = :organization and p.id = :id""";

    static final String STANDING = STANDING_OR_SET_ASIDE + " and p.removed_at is null";

    static final String STAND = """
            select p.id as asked, coalesce(p.merged_into_id, p.id) as id
            from person p
            where p.organization_id = :organization and p.id = any (:ids::uuid[]) and p.removed_at is null""";

    /** Who is meant by one of these keys; only ways that name one person. */
    static final String BY_KEYS = """
            select w.person_id, w.kind
            from contact_way w
            join person p on p.organization_id = w.organization_id and p.id = w.person_id
            where w.organization_id = :organization and w.living and p.standing
              and ((w.kind = 'EMAIL' and w.key = any (:emails::text[]))
                or (w.kind = 'LINK' and w.key = any (:links::text[]))
                or (w.kind = 'PHONE' and w.key = any (:phones::text[])))
            order by w.kind, p.created_at, w.person_id
            limit 1""";

    /** Who has a name and works at an employer now, by keys. */
    static final String NAMESAKES = """
            select p.id
            from person p
            join employment m on m.organization_id = p.organization_id and m.person_id = p.id and m.to_date is null
            join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
            join employer_name n on n.organization_id = r.organization_id
              and n.employer_id = case when r.merged_into_id is null then r.id else r.merged_into_id end
              and n.key = :employer
            where p.organization_id = :organization and p.standing and p.name_key = :name
            order by p.created_at, p.id
            limit 1""";

    private PersonQueries() {}
}
