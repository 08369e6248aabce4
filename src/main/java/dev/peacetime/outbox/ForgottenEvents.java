package dev.peacetime.outbox;

import dev.peacetime.kernel.Round;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Events are kept for the 30 days in which a reader can go on where they were, a day longer than any cursor is good for. */
@ApplicationScoped
class ForgottenEvents implements Round {

    private static final Duration KEPT = Duration.ofDays(31);

    private final Sql sql;
    private final Clock clock;

    ForgottenEvents(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-events";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void make() {
        var before = clock.instant().minus(KEPT);
        Round.inParts(() -> forget(before));
    }

    /** Forgets the oldest, and says whether there were any. */
    private boolean forget(Instant before) {
        return sql.query("select forget_events(:before::timestamptz) as some")
                .bind("before", before)
                .one(row -> row.truth("some"));
    }
}
