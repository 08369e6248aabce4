package dev.peacetime.path;

/** The SQL of who was whose colleague. */
final class ColleagueQueries {

    static final String REVIEW_PERSON = """
            insert into colleague_review (organization_id, id, person_id, created_at)
            values (:organization, :id, :subject, :now)""";

    static final String REVIEW_EMPLOYER = """
            insert into colleague_review (organization_id, id, employer_id, created_at)
            select :organization, :id, :subject, :now
            where exists (select from employment m where m.organization_id = :organization and m.employer_id = :subject)""";

    /** Whom a review is about: one, or all who are known to have been at an employer. */
    static final String REVIEWED = """
            select v.person_id as id from colleague_review v
            where v.organization_id = :organization and v.id = :review and v.person_id is not null
            union
            select m.person_id
            from colleague_review v
            join employment m on m.organization_id = v.organization_id and m.employer_id = v.employer_id
            where v.organization_id = :organization and v.id = :review
            order by id""";

    static final String DONE =
            "delete from colleague_review v where v.organization_id = :organization and v.id = :review";

    /** One after the other, so that two who begin at the same employer at once both find each other. */
    static final String ONE_AFTER_THE_OTHER =
            "select pg_advisory_xact_lock(hashtextextended('colleagues ' || :organization::text, 0))";

    static final String FORGET = """
            delete from known_tie k
            where k.organization_id = :organization and k.owner_id is null
              and (k.from_id = :person or k.to_id = :person)""";

    /**
     * Writes down, in both directions, who was at one of somebody's employers with them. What was merged into an employer is
     * that employer; one that is nobody is no place where people meet; without a day of beginning nothing is known.
     */
    static final String FIND = """
            with mine as (
              select coalesce(w.id, r.id) as employer_id, lower(m.team) as team, m.started,
                coalesce(m.ended, :today::date) as ended
              from employment m
              join person p on p.organization_id = m.organization_id and p.id = m.person_id and p.standing
              join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
              left join employer w on w.organization_id = r.organization_id and w.id = r.merged_into_id
              where m.organization_id = :organization and m.person_id = :person and m.started is not null
                and not coalesce(w.nobody, r.nobody)
            ), house as (
              select places.employer_id, r.id
              from (select distinct mine.employer_id from mine) places
              join employer r on r.organization_id = :organization
                and (r.id = places.employer_id or r.merged_into_id = places.employer_id)
            ), theirs as (
              select h.employer_id, m.person_id, lower(m.team) as team, m.started, coalesce(m.ended, :today::date) as ended
              from house h
              join employment m on m.organization_id = :organization and m.employer_id = h.id
              join person p on p.organization_id = m.organization_id and p.id = m.person_id and p.standing
              where m.started is not null
            ), size as (
              select t.employer_id, count(distinct t.person_id)::integer as people from theirs t group by t.employer_id
            ), team_size as (
              select t.employer_id, t.team, count(distinct t.person_id)::integer as people
              from theirs t where t.team is not null group by t.employer_id, t.team
            ), together as (
              select t.person_id, m.employer_id, s.people, m.team = t.team and m.team is not null as same_team,
                g.people as team_people, greatest(m.started, t.started) as since, least(m.ended, t.ended) as until
              from mine m
              join theirs t on t.employer_id = m.employer_id and t.person_id <> :person
              join size s on s.employer_id = m.employer_id
              left join team_size g on g.employer_id = m.employer_id and g.team = m.team
            ), best as (
              select distinct on (x.person_id, x.employer_id) x.person_id, x.employer_id, x.since, x.until,
                least(%1$s, %1$s * (1 - power(2, -(x.until - x.since) / %2$s.0)) / sqrt(1 + x.people / 10.0)
                  * case when x.same_team then %3$s else 1 end) as strength
              from together x
              where x.until - x.since >= %4$d
                and (x.people <= %5$d or (x.same_team and x.team_people <= %5$d))
              order by x.person_id, x.employer_id, strength desc, x.since
            )
            insert into known_tie (organization_id, from_id, to_id, cause_id, shown, strength, since, until)
            select :organization, pair.from_id, pair.to_id, b.employer_id, true, b.strength, b.since, b.until
            from best b
            cross join lateral (values (:person::uuid, b.person_id), (b.person_id, :person::uuid)) as pair (from_id, to_id)
            on conflict (organization_id, from_id, to_id, cause_id)
              do update set strength = excluded.strength, since = excluded.since, until = excluded.until""".formatted(
                    ColleagueRules.STRONGEST,
                    ColleagueRules.HALF_WAY_DAYS,
                    ColleagueRules.SAME_TEAM,
                    ColleagueRules.SHORTEST_DAYS,
                    ColleagueRules.LARGEST);

    private ColleagueQueries() {}
}
