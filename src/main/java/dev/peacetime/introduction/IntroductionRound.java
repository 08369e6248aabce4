package dev.peacetime.introduction;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Round;
import dev.peacetime.kernel.Sql;
import dev.peacetime.path.Connectings;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Closes what nothing came of, at its deadline and for everybody alike; only now does a target's "no more" become known. */
@ApplicationScoped
class IntroductionRound implements Round {

    private final Sql sql;
    private final Clock clock;
    private final EntityManager entities;
    private final Connectings connectings;
    private final Event<Announced> announce;

    IntroductionRound(
            Sql sql, Clock clock, EntityManager entities, Connectings connectings, Event<Announced> announce) {
        this.sql = sql;
        this.clock = clock;
        this.entities = entities;
        this.connectings = connectings;
        this.announce = announce;
    }

    @Override
    public String name() {
        return "introductions-close";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void make() {
        QuarkusTransaction.requiringNew().run(this::close);
    }

    /** In the transaction at hand. */
    void close() {
        sql.query(IntroductionQueries.OVERDUE)
                .bind("now", clock.instant())
                .list(row -> row.uuid("id"))
                .forEach(this::close);
    }

    private void close(UUID id) {
        var introduction = entities.find(Introduction.class, id);
        introduction.close();
        Panache.flush();
        if (introduction.neverAgain) {
            connectings.close(introduction.targetId);
        }
        announce.fire(new IntroductionClosed(id, introduction.askerId, introduction.connectorId));
    }
}
