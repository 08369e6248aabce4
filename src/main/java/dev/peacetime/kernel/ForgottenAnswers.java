package dev.peacetime.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Answers are kept for repetitions for 48 hours, and then forgotten; so are the keys that led to them. */
@ApplicationScoped
class ForgottenAnswers implements Round {

    private static final Duration KEPT = Duration.ofHours(48);

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
        sql.query("delete from idempotency where organization_id = :organization and created_at < :before")
                .bind("before", clock.instant().minus(KEPT))
                .execute();
    }
}
