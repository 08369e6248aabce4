package dev.peacetime.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Answers are kept for repetitions for 48 hours, and then forgotten; so are the keys that led to them. */
@ApplicationScoped
class ForgottenAnswers implements Round {

    private static final Duration KEPT = Duration.ofHours(48);

    /** The oldest. */
    private static final String FORGET = """
            delete from idempotency
            where organization_id = :organization and (caller_id, key) in (
              select i.caller_id, i.key from idempotency i
              where i.organization_id = :organization and i.created_at < :before
              order by i.created_at limit 5000)""";

    private final Sql sql;
    private final Clock clock;

    ForgottenAnswers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-answers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void make() {
        var before = clock.instant().minus(KEPT);
        Round.inParts(() -> sql.query(FORGET).bind("before", before).execute() > 0);
    }
}
