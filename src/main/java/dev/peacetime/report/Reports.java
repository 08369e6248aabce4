package dev.peacetime.report;

import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.referral.ReferralVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Reports, of what the caller may see. */
@ApplicationScoped
class Reports {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2900-01-01T00:00:00Z");
    private static final Duration USUAL = Duration.ofDays(365);

    private static final String TIME_TO_ANSWER = """
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

    private final Sql sql;
    private final Clock clock;
    private final Caller caller;

    Reports(Sql sql, Clock clock, Caller caller) {
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
    }

    /** A time that the database knows too; further away there is nothing either way. */
    private static Instant known(Instant given) {
        return given.isBefore(EARLIEST) ? EARLIEST : given.isAfter(LATEST) ? LATEST : given;
    }

    TimeToAnswer timeToAnswer(ReportPeriod period) {
        var now = clock.instant();
        var until = period.until == null ? now : known(period.until);
        var from = period.from == null ? until.minus(USUAL) : known(period.from);
        return new TimeToAnswer(
                from,
                until,
                ReferralVisibility.bind(sql.query(TIME_TO_ANSWER), caller)
                        .bind("from", from)
                        .bind("until", until)
                        .bind("now", now)
                        .list(TimeToAnswerRow::of));
    }
}
