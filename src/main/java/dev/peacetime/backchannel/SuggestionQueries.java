package dev.peacetime.backchannel;

import dev.peacetime.person.Shields;
import dev.peacetime.relationship.OwnWarmth;

/** The SQL of whom to ask. */
final class SuggestionQueries {

    /**
     * Of a request that the caller sees, whoever worked where the candidate did at the same time, each by their best overlap,
     * and whoever has a tie to them that is not kept back, or put in a good word; without those who are there now. With the
     * caller's own tie to each. Where there is nobody, there is one row with nobody in it; none of a request that is not seen.
     * The ways of knowing somebody are joined in full, which is never a loop over all of them for each; and they are put in order
     * before people are looked up ({@code offset 0}), so that these are no more than are considered.
     * A tie has an owner by {@code num_nonnulls}, so that the candidate's few ties are read and not all that have one.
     */
    private static final String COLLEAGUES =
            """
            with wanted as materialized (
              select b.person_id, b.role_id
              from backchannel_request b
              where b.organization_id = :organization and b.id = :request and\s""" + BackchannelVisibility.REQUEST + """
            ),
            candidate as materialized (
              select coalesce(p.merged_into_id, p.id) as id
              from wanted d
              join person p on p.organization_id = :organization and p.id = d.person_id
            ),
            mine as (
              select coalesce(w.id, r.id) as employer_id, coalesce(w.name, r.name) as employer, m.started, m.ended,
                lower(m.team) as team
              from employment m
              join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
              left join employer w on w.organization_id = r.organization_id and w.id = r.merged_into_id
              where m.organization_id = :organization and m.person_id = (select c.id from candidate c)
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
              where o.person_id <> (select c.id from candidate c)
                and o.person_id not in (select t.person_id from there_now t)
            ),
            tied as (
              select k.to_id as person_id, max(k.strength) as strength
              from known_tie k
              where k.organization_id = :organization and k.from_id = (select c.id from candidate c)
                and num_nonnulls(k.owner_id) = 1 and (k.shown or k.owner_id = :member::uuid)
              group by k.to_id
            ),
            endorsing as (
              select m.person_id
              from advocacy a
              join member m on m.organization_id = a.organization_id and m.id = a.member_id and m.person_id is not null
              where a.organization_id = :organization and a.person_id = (select c.id from candidate c)
              union
              select m.person_id
              from referral f
              join referral_endorsement e on e.organization_id = f.organization_id and e.referral_id = f.id
              join member m on m.organization_id = e.organization_id and m.id = e.member_id and m.person_id is not null
              where :triages and f.organization_id = :organization
                and f.person_id = (select c.id from candidate c)
            ),
            best as (
              select distinct on (o.person_id) o.person_id, o.employer_id, o.employer, o.since, o.until, o.same_team, o.days
              from overlap o
              order by o.person_id, o.same_team desc, o.days desc nulls last, o.employer_id
            )
            select row_number() over (order by k.same_team desc, k.strength desc nulls last, k.endorsed desc,
                own.last_touch desc nulls last, k.days desc nulls last, k.person_id) as place,
              wanted.person_id as candidate_id, wanted.role_id, k.person_id, k.name, k.employer_id, k.employer, k.since,
              k.until, k.same_team, k.strength::double precision as strength, k.endorsed, k.days,\s""" + OwnWarmth.COLUMNS + """

            from wanted
            left join (
              select k.person_id, p.name, k.employer_id, k.employer, k.since, k.until, k.same_team, k.strength, k.endorsed, k.days
              from (
                select person_id, b.employer_id, b.employer, b.since, b.until, coalesce(b.same_team, false) as same_team,
                  t.strength, g.person_id is not null as endorsed, b.days
                from best b
                full join tied t using (person_id)
                full join endorsing g using (person_id)
                where person_id <> (select c.id from candidate c)
                  and person_id not in (select n.person_id from there_now n)
                order by same_team desc, t.strength desc nulls last, endorsed desc, b.days desc nulls last, person_id
                offset 0) k
              cross join lateral (
                select p.name from person p
                where p.organization_id = :organization and p.id = k.person_id and p.standing
                offset 0) p
              order by k.same_team desc, k.strength desc nulls last, k.endorsed desc, k.days desc nulls last, k.person_id
              limit :most) k on true
            """ + OwnWarmth.SQL;

    /**
     * These, and in the row of the first what the guard must know of the candidate and of as many of the best as it is asked about
     * at once. How warm one's own tie is depends on its cadence and is not known here: the last touch stands for it, which is
     * wrong only about whom the guard is asked of first.
     */
    static final String SUGGESTED = """
            with known as materialized (
            %s
            )
            select k.*, shield.people, shield.employers, shield.no_contacts, shield.consents
            from known k
            left join (
            %s
            ) shield on k.place = 1
            order by k.place""".formatted(
                    COLLEAGUES,
                    Shields.factsSql(
                            "(select k.candidate_id from known k where k.place = 1)",
                            "array(select k.candidate_id from known k where k.place = 1"
                                    + " union all select k.person_id from known k where k.place <= :atOnce)"));

    private SuggestionQueries() {}
}
