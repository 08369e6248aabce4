package dev.peacetime.wishlist;

import dev.peacetime.kernel.Round;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Nobody is kept in mind for longer than they may be. */
@ApplicationScoped
class LapsedEntries implements Round {

    private final Forgotten forgotten;

    LapsedEntries(Forgotten forgotten) {
        this.forgotten = forgotten;
    }

    @Override
    public String name() {
        return "lapse-entries";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void make() {
        Round.inParts(forgotten::lapse);
        Round.inParts(forgotten::forgetLapsed);
    }
}
