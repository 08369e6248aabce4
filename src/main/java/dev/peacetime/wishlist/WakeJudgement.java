package dev.peacetime.wishlist;

import dev.peacetime.person.Objections;

/**
 * The SQL that holds wishes against roles: set by set, never one by one. It says the same as {@code SlowMatcher} in the tests
 * says in plain Java.
 *
 * <p>Each thing that a wish asks is matched (M), missed (X) or, where the role does not say, unknown (U). A role wakes a wish
 * if nothing is missed and something is matched; a wish that asks nothing of roles is woken by those that ask for one of the
 * person's own skills. Of skills one is enough; those that a role does not ask for are told as missed.
 *
 * <p>Score: {@code 100 M / (M + X + U + 10)}, rounded, of the weights that {@link WakeCriterion} gives to what is matched,
 * missed and unknown. What is matched more never lowers it.
 */
final class WakeJudgement {

    /** The name of the formula; another formula gets another name. */
    static final String FORMULA = "wake-1";

    /** What of an entry it is that a role is held against. */
    private static final String WISH = """
            e.id, e.person_id, e.wish_family_keys, e.wish_level_keys, e.wish_skill_keys, e.wish_place_keys,
                e.wish_place_within, e.wish_from_afar, e.wish_remote, e.wish_pay_min, e.wish_manager_ids""";

    /** One look at each pair of a wish {@code e} and a role in {@code open_role}; cheap, since nearly all end here. */
    private static final String VERDICT = """
            select
              case when cardinality(e.wish_family_keys) = 0 then '' when r.family_key is null then 'U'
                when r.family_key = any (e.wish_family_keys) then 'M' else 'X' end as family,
              case when cardinality(e.wish_level_keys) = 0 then '' when r.level_key is null then 'U'
                when r.level_key = any (e.wish_level_keys) then 'M' else 'X' end as level,
              case when cardinality(e.wish_skill_keys) = 0 then '' when cardinality(r.skill_keys) = 0 then 'U'
                when r.skill_keys && e.wish_skill_keys then 'M' else 'X' end as skill,
              case when cardinality(e.wish_place_keys) = 0 and not e.wish_from_afar then ''
                when r.works_remotely and e.wish_from_afar then 'M'
                when cardinality(r.place_keys) = 0 and not r.works_remotely then 'U'
                when fits_place(r.place_keys, r.place_within, r.works_remotely, e.wish_place_keys, e.wish_place_within)
                  then 'M' else 'X' end as place,
              case when e.wish_remote is null then '' when e.wish_remote = r.works_remotely then 'M' else 'X' end as remote,
              case when e.wish_pay_min is null then ''
                when coalesce(r.pay_max >= e.wish_pay_min, false) or coalesce(r.pay_min >= e.wish_pay_min, false) then 'M'
                when r.pay_max < e.wish_pay_min then 'X' else 'U' end as pay,
              case when cardinality(e.wish_manager_ids) = 0 then '' when cardinality(r.team) = 0 then 'U'
                when r.team && e.wish_manager_ids then 'M' else 'X' end as manager""";

    /** Nothing is missed, and something is matched. What most miss is asked first, and the rest of those only who do not. */
    private static final String WAKES = """
            v.skill <> 'X' and v.level <> 'X' and v.family <> 'X' and v.place <> 'X' and v.remote <> 'X' and v.pay <> 'X'
                and v.manager <> 'X' and (
                  'M' in (v.skill, v.level, v.family, v.place, v.remote, v.pay, v.manager)
                  or (v.skill || v.level || v.family || v.place || v.remote || v.pay || v.manager = '' and r.skill_keys && p.skill_keys))""";

    private static final String ROLES = """
            open_role as materialized (
              select r.id, r.wake_version, r.family, r.family_key, r.level, r.level_key, r.skills, r.skill_keys,
                r.locations, r.place_keys, r.place_within, r.works_remotely, r.pay_min, r.pay_max,
                array(select t.member_id from hiring_team_member t
                  where t.organization_id = r.organization_id and t.role_id = r.id) as team
              from role r
              where r.organization_id = :organization and r.status = 'OPEN' and %s
            )""";

    /** Those of {@code wishes}, as {@code e}, that a role wakes. */
    private static String matching(String wishes) {
        return """
            matching as materialized (
              select e.id as entry_id, p.id as person_id, p.skill_keys as own_keys,
                p.skills as own_names, p.skill_spellings as own_spellings, r.id as role_id, v.*
              from (%s) e
              cross join open_role r
              cross join lateral (%s) v
              -- Looked up one by one, for those few only that are still in question: never all people of the organization.
              cross join lateral (
                select p.id, p.skills, p.skill_keys, p.skill_spellings
                from person p
                where p.organization_id = :organization and p.id = e.person_id
                offset 0
              ) p
              where %s and not %s
            )""".formatted(wishes, VERDICT, WAKES, Objections.toBeingKept("p.id"));
    }

    /** As they are once whoever changes them now is done; until this is written down, they stay so. */
    private static final String HELD = """
            held as materialized (
              select m.*, e.version, e.wake_when, e.wish_skill_spellings, e.near_hire, e.near_hire_role_id,
                e.status = 'LAPSED' or e.keep_until < :today::date as lapsed
              from matching m
              join wishlist_entry e on e.organization_id = :organization and e.id = m.entry_id
              where e.status in ('WAITING', 'LAPSED') and coalesce(e.snoozed_until <= :today::date, true)
                and coalesce(e.wish_not_before <= :today::date, true)
              order by e.id
              for share of e
            )""";

    private static final String WRITTEN = """
            written as (
              insert into wake (organization_id, entry_id, role_id, role_version, outcome, entry_version, score, formula,
                matched, missed, unknown, because, judged_at)
              select :organization, h.entry_id, r.id, r.wake_version, case when h.lapsed then 'LAPSED' else 'WOKEN' end, h.version,
                (200 * x.m + x.m + x.x + x.u + 10) / (2 * (x.m + x.x + x.u + 10)), :formula,
                x.matched, x.missed, x.unknown, o.because, :now
              from held h
              join open_role r on r.id = h.role_id
              cross join lateral (%s) o
              cross join lateral (%s) x
              on conflict (organization_id, entry_id, role_id, role_version) do nothing
              returning entry_id, role_id, outcome
            )""".formatted(WakeExplanation.OBSTACLE, WakeExplanation.REASONS);

    /** How far a pass has come; nobody else goes on with it meanwhile. */
    private static final String PASS = """
            pass as materialized (
              select k.role_id, k.role_version, k.after_id
              from waking k
              where k.organization_id = :organization and k.id = :waking and k.done_at is null
              for update
            )""";

    private static final String OF_PASS =
            "r.id = (select pass.role_id from pass) and r.wake_version = (select pass.role_version from pass)";

    /** Those that wait still; nobody for a role that closed, and for one that changed again there is another pass. */
    private static final String AHEAD = """
            e.organization_id = :organization and e.status in ('WAITING', 'LAPSED') and e.id > (select pass.after_id from pass)
              and exists (select from open_role)""";

    /** The last one of a step, by the ids alone, which the index has; nothing: all that are left are one step. */
    private static final String REACHED = """
            reached as materialized (
              select (select e.id from wishlist_entry e where %s order by e.id offset :size - 1 limit 1) as id
            )""".formatted(AHEAD);

    private static final String OF_STEP = """
            select %s
            from wishlist_entry e
            where %s
              and e.id <= (select coalesce(reached.id, 'ffffffff-ffff-ffff-ffff-ffffffffffff') from reached)""".formatted(WISH, AHEAD);

    private static final String ADVANCED = """
            advanced as (
              update waking k
              set after_id = coalesce(reached.id, k.after_id),
                judged = k.judged + case when reached.id is not null then :size
                  else (select count(*) from wishlist_entry e where %s) end,
                woken = k.woken + (select count(*) from written w where w.outcome = 'WOKEN'),
                done_at = case when reached.id is null then :now::timestamptz end
              from pass cross join reached
              where k.organization_id = :organization and k.id = :waking
              returning k.done_at is not null as done
            )""".formatted(AHEAD);

    private static final String WOKEN = """
            select w.entry_id, w.role_id, e.wishlist_id
            from written w
            join wishlist_entry e on e.organization_id = :organization and e.id = w.entry_id
            where w.outcome = 'WOKEN'
            order by w.entry_id, w.role_id""";

    /** One step of a pass: one role against many wishes. Each row tells whether the pass is done; none, that it was before. */
    static final String STEP = "with "
            + String.join(",\n", PASS, ROLES.formatted(OF_PASS), REACHED, matching(OF_STEP), HELD, WRITTEN, ADVANCED)
            + "\n"
            + "select a.done, w.entry_id, w.role_id, w.wishlist_id\n"
            + "from advanced a left join (" + WOKEN + ") w on true";

    /** Wishes that changed or whose day came; another one at the same work takes others. */
    private static final String DUE = """
            due as materialized (
              select %s, e.status
              from wishlist_entry e
              where e.organization_id = :organization and e.judge_at <= :now
              order by e.id
              limit :size
              for update skip locked
            )""".formatted(WISH);

    private static final String OF_DUE = "select %s from due e where e.status in ('WAITING', 'LAPSED')".formatted(WISH);

    /** Many wishes against all roles that are open; each row tells which wishes were taken. */
    static final String CHANGED = "with " + ROLES.formatted("true") + ",\n"
            + String.join(",\n", DUE, matching(OF_DUE), HELD, WRITTEN)
            + "\n"
            + "select array(select d.id from due d) as taken, w.entry_id, w.role_id, w.wishlist_id\n"
            + "from (select) as nothing left join (" + WOKEN + ") w on true";

    /** They are judged by themselves again on the day on which they sleep no more, if they do. */
    static final String REST = """
            update wishlist_entry e
            set judge_at = (least(case when e.snoozed_until > :today::date then e.snoozed_until end,
              case when e.wish_not_before > :today::date then e.wish_not_before end))::timestamp at time zone 'UTC'
            where e.organization_id = :organization and e.id = any (:taken::uuid[])""";

    private WakeJudgement() {}
}
