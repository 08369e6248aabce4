package dev.peacetime.reward;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Round;
import dev.peacetime.kernel.Sql;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells of rewards whose time has come, each once; those of referrers who left meanwhile are forfeited. */
@ApplicationScoped
class RewardsDue implements Round {

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;

    RewardsDue(Sql sql, EntityManager entities, Clock clock, Event<Announced> announce) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
    }

    @Override
    public String name() {
        return "rewards-due";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void make() {
        var now = clock.instant();
        sql.query(RewardQueries.RIPE)
                .bind("now", now)
                .list(row -> new Ripe(row.uuid("id"), row.maybeInstant("deactivated_at")))
                .forEach(ripe -> settle(ripe, now));
    }

    private void settle(Ripe ripe, Instant now) {
        var reward = entities.find(Reward.class, ripe.id());
        if (ripe.left() != null && !ripe.left().isAfter(reward.dueAt)) {
            reward.forfeit(RewardRule.STILL_HERE, now);
        } else {
            reward.ripen(now);
        }
        Panache.flush();
        announce.fire(new RewardChanged(reward.id, reward.referralId, reward.status, reward.rule));
    }

    private record Ripe(UUID id, @Nullable Instant left) {}
}
