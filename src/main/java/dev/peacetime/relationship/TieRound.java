package dev.peacetime.relationship;

import dev.peacetime.kernel.Round;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Ties fade by themselves: once a day all are reckoned anew. */
@ApplicationScoped
class TieRound implements Round {

    private static final int AT_A_TIME = 1_000;

    private final Ties ties;
    private final Clock clock;
    private final Event<TiesWeighed> weighed;

    TieRound(Ties ties, Clock clock, Event<TiesWeighed> weighed) {
        this.ties = ties;
        this.clock = clock;
        this.weighed = weighed;
    }

    @Override
    public String name() {
        return "ties-fade";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void make() {
        var last = new UUID(0, 0);
        for (var some = after(last); !some.isEmpty(); some = after(last)) {
            var these = new TiesWeighed(some);
            QuarkusTransaction.requiringNew().run(() -> weighed.fire(these));
            last = some.get(some.size() - 1).tieId();
        }
    }

    private List<WeighedTie> after(UUID last) {
        var now = clock.instant();
        return ties.select()
                .and("t.id > :last", "last", last)
                .then("order by t.id limit " + AT_A_TIME)
                .list(row -> TieRow.weighed(row, now));
    }
}
