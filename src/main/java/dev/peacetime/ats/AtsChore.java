package dev.peacetime.ats;

import dev.peacetime.kernel.Chore;
import dev.peacetime.kernel.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The working off of an ATS's events, up to one of them. */
@ApplicationScoped
class AtsChore implements Chore {

    private final AtsWork work;

    AtsChore(AtsWork work) {
        this.work = work;
    }

    @Override
    public String name() {
        return "ats-event";
    }

    @Override
    public Optional<Instant> turn(UUID organizationId, UUID eventId, BooleanSupplier stop) {
        Tenant.runFor(organizationId, null, () -> work.upTo(eventId));
        return Optional.empty();
    }
}
