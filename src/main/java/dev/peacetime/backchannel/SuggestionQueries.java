package dev.peacetime.backchannel;

/** The SQL of whom to ask. */
final class SuggestionQueries {

    /** Whoever worked where the candidate did, at the same time, each by their best overlap; without those who are there now. */
    static final String COLLEAGUES = """
            with mine as (
              select coalesce(w.id, r.id) as employer_id, coalesce(w.name, r.name) as employer, m.started, m.ended,
                lower(m.team) as team
              from employment m
              join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
              left join employer w on w.organization_id = r.organization_id and w.id = r.merged_into_id
              where m.organization_id = :organization and m.person_id = person_standing(:organization, :candidate)
                and not coalesce(w.nobody, r.nobody)
            ),
            place as (
              select distinct e.id, n.employer_id
              from mine n
              join employer e on e.organization_id = :organization
                and (e.id = n.employer_id or e.merged_into_id = n.employer_id)
            ),
            there_now as (
              select o.person_id
              from place p
              join employment o on o.organization_id = :organization and o.employer_id = p.id
              where (o.ended is null or o.ended >= :today::date)
                and exists (select from mine n
                  where n.employer_id = p.employer_id and (n.ended is null or n.ended >= :today::date))
            ),
            overlap as (
              select o.person_id, n.employer_id, n.employer, greatest(o.started, n.started) as since,
                least(o.ended, n.ended) as until, coalesce(lower(o.team) = n.team, false) as same_team,
                least(o.ended, n.ended, :today::date) - greatest(o.started, n.started) as days
              from mine n
              join place p on p.employer_id = n.employer_id
              join employment o on o.organization_id = :organization and o.employer_id = p.id
                and coalesce(o.started, '-infinity') <= coalesce(n.ended, 'infinity')
                and coalesce(n.started, '-infinity') <= coalesce(o.ended, 'infinity')
              where o.person_id <> person_standing(:organization, :candidate)
                and o.person_id not in (select t.person_id from there_now t)
            ),
            best as (
              select distinct on (o.person_id) o.person_id, o.employer_id, o.employer, o.since, o.until, o.same_team, o.days
              from overlap o
              order by o.person_id, o.same_team desc, o.days desc nulls last, o.employer_id
            )
            select b.person_id, p.name, b.employer_id, b.employer, b.since, b.until, b.same_team, x.endorsed
            from best b
            join person p on p.organization_id = :organization and p.id = b.person_id and p.merged_into_id is null
            cross join lateral (
              select :triages and exists (select from member m
                join referral_endorsement e on e.organization_id = m.organization_id and e.member_id = m.id
                join referral f on f.organization_id = e.organization_id and f.id = e.referral_id
                where m.organization_id = :organization and m.person_id = b.person_id
                  and f.person_id = person_standing(:organization, :candidate)) as endorsed) x
            order by b.same_team desc, x.endorsed desc, b.days desc nulls last, b.person_id
            limit :most""";

    private SuggestionQueries() {}
}
