package dev.peacetime.wishlist;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The SQL that says why a role wakes a wish; written for those only that it wakes. */
final class WakeExplanation {

    /**
     * Which obstacle of a near-hire the role removes, as a {@link RemovedObstacle}. Only what the entry, the person and this role
     * say is asked, nothing of the role before: that one may be hidden from whoever reads it.
     */
    static final String OBSTACLE = """
            select case h.near_hire ->> 'whyNot'
              when 'PLACE' then case when r.works_remotely then 'PLACE_REMOTE' when h.place = 'M' then 'PLACE_FITS' end
              when 'PAY' then case when h.pay = 'M' then 'PAY' end
              when 'LEVEL' then case when h.level = 'M' then 'LEVEL' end
              when 'SKILL_GAP' then case when cardinality(r.skill_keys) > 0 and r.skill_keys <@ h.own_keys then 'SKILL_GAP' end
              when 'RUNNER_UP' then case when h.near_hire_role_id is distinct from r.id then 'RUNNER_UP' end
              when 'TIMING' then case when h.near_hire_role_id is distinct from r.id then 'TIMING' end
              when 'FREEZE' then case when h.near_hire_role_id is distinct from r.id then 'FREEZE' end
            end as because""";

    private static final String WEIGHTS = Arrays.stream(WakeCriterion.values())
            .map(each -> "when '%s' then %d".formatted(each.name(), each.weight))
            .collect(Collectors.joining(" ", "case c.criterion ", " end"));

    /** What {@code meaning} says, for all words of a row at once: called for each of them it costs more than all else here. */
    private static final String MEANT =
            "left join synonym w on w.organization_id = :organization and w.kind = 'SKILL' and w.spelling = g.spelling";

    /** Put in order once, for the three lists, which keep it. */
    static final String REASONS = """
            select
              coalesce(jsonb_agg(jsonb_build_object('criterion', c.criterion, 'value', c.value))
                filter (where c.state = 'M'), '[]') as matched,
              coalesce(jsonb_agg(jsonb_build_object('criterion', c.criterion, 'value', c.value))
                filter (where c.state = 'X'), '[]') as missed,
              coalesce(jsonb_agg(jsonb_build_object('criterion', c.criterion, 'value', c.value))
                filter (where c.state = 'U'), '[]') as unknown,
              coalesce(sum(%1$s) filter (where c.state = 'M'), 0)::integer as m,
              coalesce(sum(%1$s) filter (where c.state = 'X'), 0)::integer as x,
              coalesce(sum(%1$s) filter (where c.state = 'U'), 0)::integer as u
            from (
              select 1, 'FAMILY', h.family,
                coalesce(r.family, array_to_string(array(select jsonb_array_elements_text(h.wake_when -> 'families')), ', '))
              union all
              select 2, 'LEVEL', h.level,
                coalesce(r.level, array_to_string(array(select jsonb_array_elements_text(h.wake_when -> 'levels')), ', '))
              union all
              select 3, 'SKILL', case when h.skill = 'U' then 'U' when s.key = any (r.skill_keys) then 'M' else 'X' end, s.name
              from (
                select distinct on (key) coalesce(w.meaning, g.spelling) as key, g.name
                from rows from (jsonb_array_elements_text(h.wake_when -> 'skills'), unnest(h.wish_skill_spellings))
                  with ordinality as g (name, spelling, place)
                %2$s
                order by key, g.place
              ) s
              where h.skill <> ''
              union all
              select 4, 'LOCATION', h.place, case
                when h.place = 'U' then array_to_string(array(select jsonb_array_elements_text(h.wake_when -> 'locations')), ', ')
                when cardinality(r.locations) = 0 then 'Remote' else array_to_string(r.locations, ', ') end
              union all
              select 5, 'REMOTE', h.remote, case when r.works_remotely then 'Remote' else 'On site' end
              union all
              select 6, 'PAY', h.pay, (h.wake_when ->> 'payMin')
              union all
              select 7, 'MANAGER', h.manager, h.wake_when -> 'managerIds' ->> 0
              union all
              select 8, 'OWN_SKILL', 'M', s.name
              from (
                select distinct on (key) coalesce(w.meaning, g.spelling) as key, g.name
                from unnest(h.own_names, h.own_spellings) with ordinality as g (name, spelling, place)
                %2$s
                where g.spelling is not null
                order by key, g.place
              ) s
              where s.key = any (r.skill_keys)
              union all
              select 9, 'OBSTACLE', 'M', o.because
              where o.because is not null
              order by 1, 4
            ) as c (place, criterion, state, value)
            where c.state <> ''""".formatted(WEIGHTS, MEANT);

    private WakeExplanation() {}
}
