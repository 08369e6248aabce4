package dev.peacetime.wishlist;

import dev.peacetime.kernel.Round;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** A wish whose day has come is held against the roles that are open. */
@ApplicationScoped
class SleepersWake implements Round {

    private final Waking waking;

    SleepersWake(Waking waking) {
        this.waking = waking;
    }

    @Override
    public String name() {
        return "wake-sleepers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void make() {
        var more = true;
        while (more) {
            more = waking.stepThroughChanged();
        }
    }
}
