package dev.peacetime.report;

import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.referral.ReferralVisibility;
import dev.peacetime.wishlist.WishlistVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Reports, of what the caller may see; each is one statement. */
@ApplicationScoped
class Reports {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2900-01-01T00:00:00Z");
    private static final Duration USUAL = Duration.ofDays(365);

    private final Sql sql;
    private final Clock clock;
    private final Caller caller;

    Reports(Sql sql, Clock clock, Caller caller) {
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
    }

    TimeToAnswer timeToAnswer(ReportPeriod period) {
        var span = span(period);
        return new TimeToAnswer(span.from, span.until, rows(ReportQueries.TIME_TO_ANSWER, span, TimeToAnswerRow::of));
    }

    ReferralFunnel referralFunnel(ReportPeriod period) {
        var span = span(period);
        return new ReferralFunnel(span.from, span.until, rows(ReportQueries.FUNNEL, span, ReferralFunnelRow::of));
    }

    SourceMix sourceMix(ReportPeriod period) {
        var span = span(period);
        return new SourceMix(span.from, span.until, rows(ReportQueries.SOURCES, span, SourceMixRow::of));
    }

    RoleWakes wakes(ReportPeriod period) {
        var span = span(period);
        return new RoleWakes(span.from, span.until, rows(ReportQueries.WAKES, span, RoleWakesRow::of));
    }

    WishlistAge wishlistAge() {
        var now = clock.instant();
        return new WishlistAge(now, seen(ReportQueries.AGES).bind("now", now).list(WishlistAgeRow::of));
    }

    private record Span(Instant from, Instant until, Instant now) {}

    private Span span(ReportPeriod period) {
        var now = clock.instant();
        var until = period.until == null ? now : known(period.until);
        return new Span(period.from == null ? until.minus(USUAL) : known(period.from), until, now);
    }

    /** A time that the database knows too; further away there is nothing either way. */
    private static Instant known(Instant given) {
        return given.isBefore(EARLIEST) ? EARLIEST : given.isAfter(LATEST) ? LATEST : given;
    }

    private <T> List<T> rows(String text, Span span, Function<Row, T> row) {
        return seen(text)
                .bind("from", span.from)
                .bind("until", span.until)
                .bind("now", span.now)
                .list(row);
    }

    private Query seen(String text) {
        return WishlistVisibility.bind(ReferralVisibility.bind(sql.query(text), caller), caller);
    }
}
