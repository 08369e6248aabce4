package dev.peacetime.ats;

import dev.peacetime.kernel.Round;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** What ATSs sent is forgotten after thirty days; what became of it is kept. */
@ApplicationScoped
class ForgottenPayloads implements Round {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Sql sql;
    private final Clock clock;

    ForgottenPayloads(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ats-payloads";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void make() {
        sql.query(AtsQueries.FORGET_PAYLOADS)
                .bind("before", clock.instant().minus(KEPT))
                .execute();
    }
}
