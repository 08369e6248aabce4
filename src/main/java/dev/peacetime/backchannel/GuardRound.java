package dev.peacetime.backchannel;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Round;
import dev.peacetime.organization.OneTimeLinks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * What passes with time alone: a consent expires, what was known of an employment grows old, a last day comes, an ask is
 * answered by nobody. The guard looks again without anybody having changed anything.
 */
@ApplicationScoped
class GuardRound implements Round {

    private static final int AT_ONCE = 100;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final GuardWatch watch;
    private final OneTimeLinks links;
    private final Clock clock;
    private final Event<Announced> announce;

    GuardRound(GuardWatch watch, OneTimeLinks links, Clock clock, Event<Announced> announce) {
        this.watch = watch;
        this.links = links;
        this.clock = clock;
        this.announce = announce;
    }

    @Override
    public String name() {
        return "guard-looks-again";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void make() {
        QuarkusTransaction.requiringNew().run(this::takeBackLapsed);
        var last = BEFORE_ALL;
        do {
            var after = last;
            last = QuarkusTransaction.requiringNew().call(() -> lookAgain(after));
        } while (!last.equals(BEFORE_ALL));
    }

    /** The last id of the asks looked at; none: there are no more. */
    private UUID lookAgain(UUID after) {
        var asks = Ask.watchedAfter(after, AT_ONCE, clock.instant());
        watch.lookAgain(asks);
        return asks.size() < AT_ONCE ? BEFORE_ALL : asks.get(asks.size() - 1).id;
    }

    private void takeBackLapsed() {
        Ask.lapsed(clock.instant()).forEach(ask -> {
            ask.withdraw(clock.instant());
            links.close(Asks.LINK, ask.id);
            announce.fire(new AskWithdrawn(ask.id, ask.requestId));
        });
    }
}
