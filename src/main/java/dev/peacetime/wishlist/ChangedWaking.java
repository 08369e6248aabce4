package dev.peacetime.wishlist;

import dev.peacetime.kernel.Chore;
import dev.peacetime.kernel.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The holding of wishes that changed against all roles that are open. */
@ApplicationScoped
class ChangedWaking implements Chore {

    private final Waking waking;
    private final Clock clock;

    ChangedWaking(Waking waking, Clock clock) {
        this.waking = waking;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "wake-changed";
    }

    /** @param changeId which change gave rise to it; all that are due are judged */
    @Override
    public Optional<Instant> turn(UUID organizationId, UUID changeId, BooleanSupplier stop) {
        while (Tenant.callFor(organizationId, null, waking::stepThroughChanged)) {
            if (stop.getAsBoolean()) {
                return Optional.of(clock.instant());
            }
        }
        return Optional.empty();
    }
}
