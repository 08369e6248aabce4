package dev.peacetime.wishlist;

import dev.peacetime.kernel.Chore;
import dev.peacetime.kernel.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** One pass over all that wait, for one version of a role; begun again, it goes on where it was left. */
@ApplicationScoped
class RoleWaking implements Chore {

    private final Waking waking;
    private final Clock clock;

    RoleWaking(Waking waking, Clock clock) {
        this.waking = waking;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "wake-for-role";
    }

    @Override
    public Optional<Instant> turn(UUID organizationId, UUID wakingId, BooleanSupplier stop) {
        while (Tenant.callFor(organizationId, null, () -> waking.step(wakingId))) {
            if (stop.getAsBoolean()) {
                return Optional.of(clock.instant());
            }
        }
        return Optional.empty();
    }
}
