package dev.peacetime.report;

import dev.peacetime.referral.ReferralVisibility;
import dev.peacetime.role.RoleVisibility;
import dev.peacetime.wishlist.WishlistVisibility;

/** The SQL of reports: what the caller may not see counts nowhere. */
final class ReportQueries {

    static final String TIME_TO_ANSWER = """
            select a.role_id, r.title as role, a.sent, a.acknowledged, a.acknowledged_late, a.hours_to_acknowledge,
              a.updates_late, a.closed, a.days_to_close
            from (
              select f.role_id, count(*)::integer as sent, count(f.acknowledged_at)::integer as acknowledged,
                (count(*) filter (where coalesce(f.acknowledged_at, :now) > f.acknowledge_by))::integer as acknowledged_late,
                round((percentile_cont(0.5) within group (order by extract(epoch from f.acknowledged_at - f.created_at)
                  / 3600))::numeric, 1)::text as hours_to_acknowledge,
                coalesce(sum(b.late), 0)::integer as updates_late, count(f.closed_at)::integer as closed,
                round((percentile_cont(0.5) within group (order by extract(epoch from f.closed_at - f.created_at)
                  / 86400))::numeric, 1)::text as days_to_close
              from referral f
              left join lateral (
                select count(*) as late from referral_breach x
                where x.organization_id = f.organization_id and x.referral_id = f.id and x.owed = 'UPDATE'
              ) b on true
              where f.organization_id = :organization and f.created_at >= :from and f.created_at < :until and %s
              group by f.role_id
            ) a
            left join role r on r.organization_id = :organization and r.id = a.role_id
            order by a.sent desc, a.role_id nulls last
            limit 1000""".formatted(ReferralVisibility.WHOLE);

    /** What a referral once reached it has reached, whatever became of it; its steps say how far it came. */
    static final String FUNNEL = """
            with step as (
              select s.step, s.place
              from unnest(array['SUBMITTED', 'ACKNOWLEDGED', 'SCREENING', 'INTERVIEWING', 'OFFER', 'HIRED'])
                with ordinality as s (step, place)
            ), came as (
              select f.id, f.closed_at, max(s.place) as furthest
              from referral f
              join step s on s.step in ('SUBMITTED', f.stage) or s.step = 'ACKNOWLEDGED' and f.acknowledged_at is not null
                or exists (select from referral_step t
                  where t.organization_id = f.organization_id and t.referral_id = f.id and t.stage = s.step)
              where f.organization_id = :organization and f.created_at >= :from and f.created_at < :until and %s
              group by f.id, f.closed_at
            )
            select s.step, count(c.id)::integer as referrals,
              (count(c.id) filter (where c.furthest = s.place and c.closed_at is not null))::integer as ended
            from step s
            left join came c on c.furthest >= s.place
            group by s.step, s.place
            order by s.place""".formatted(ReferralVisibility.WHOLE);

    static final String SOURCES = """
            select p.source, count(*)::integer as people, (count(*) filter (where x.waiting))::integer as waiting,
              (count(*) filter (where x.referred))::integer as referred, (count(*) filter (where x.hired))::integer as hired
            from person p
            cross join lateral (
              select coalesce(bool_or(y.status in ('WAITING', 'WOKEN', 'IN_TALKS')), false) as waiting,
                coalesce(bool_or(y.status = 'REFERRED'), false) as referred, coalesce(bool_or(y.hired), false) as hired
              from (
                select e.status, e.status = 'HIRED' as hired
                from wishlist_entry e
                join wishlist w on w.organization_id = e.organization_id and w.id = e.wishlist_id and %s
                where e.organization_id = p.organization_id and e.person_id = p.id
                union all
                select 'REFERRED', f.stage = 'HIRED'
                from referral f
                where f.organization_id = p.organization_id and f.person_id = p.id and %s) y) x
            where p.organization_id = :organization and p.standing and p.created_at >= :from
              and p.created_at < :until
            group by p.source
            order by people desc, p.source""".formatted(WishlistVisibility.SQL, ReferralVisibility.WHOLE);

    static final String AGES = """
            select w.id as wishlist_id, w.name as wishlist, count(*)::integer as waiting,
              round((percentile_cont(0.5) within group (order by extract(epoch from :now - e.created_at) / 86400))::numeric, 1)
                ::text as median_days,
              floor(extract(epoch from :now - min(e.created_at)) / 86400)::integer as longest_days,
              (count(*) filter (where e.review_on <= (:now::timestamptz at time zone 'UTC')::date))::integer as to_review,
              (count(*) filter (where e.keep_until <= (:now::timestamptz at time zone 'UTC')::date + 30))::integer as lapsing_soon
            from wishlist w
            join wishlist_entry e on e.organization_id = w.organization_id and e.wishlist_id = w.id
              and e.status in ('WAITING', 'WOKEN', 'IN_TALKS')
            where w.organization_id = :organization and %s
            group by w.id, w.name
            order by waiting desc, w.id
            limit 1000""".formatted(WishlistVisibility.SQL);

    static final String WAKES = """
            select r.id as role_id, r.title as role,
              (count(distinct e.id) filter (where k.outcome = 'WOKEN'))::integer as woken,
              (count(distinct e.id) filter (where k.outcome = 'WOKEN' and e.status = 'IN_TALKS'))::integer as in_talks,
              (count(distinct e.id) filter (where k.outcome = 'WOKEN' and e.hired_role_id = r.id))::integer as hired,
              (count(distinct e.id) filter (where k.outcome = 'LAPSED'))::integer as lapsed
            from wake k
            join role r on r.organization_id = k.organization_id and r.id = k.role_id
            join wishlist_entry e on e.organization_id = k.organization_id and e.id = k.entry_id
            join wishlist w on w.organization_id = e.organization_id and w.id = e.wishlist_id
            where k.organization_id = :organization and k.judged_at >= :from and k.judged_at < :until and %s and %s
            group by r.id, r.title
            order by woken desc, r.id
            limit 1000""".formatted(RoleVisibility.SQL, WishlistVisibility.SQL);

    private ReportQueries() {}
}
