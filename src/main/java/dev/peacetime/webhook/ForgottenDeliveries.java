package dev.peacetime.webhook;

import dev.peacetime.kernel.Round;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** What was sent, and what became of it, is kept for 30 days. */
@ApplicationScoped
class ForgottenDeliveries implements Round {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Sql sql;
    private final Clock clock;

    ForgottenDeliveries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-deliveries";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void make() {
        var before = clock.instant().minus(KEPT);
        Round.inParts(
                () -> sql.query(DeliveryQueries.FORGET).bind("before", before).execute() > 0);
    }
}
