package dev.peacetime.intake;

import dev.peacetime.kernel.Chore;
import dev.peacetime.kernel.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The working off of imports, behind the requests that brought them and in the name of whoever did. */
@ApplicationScoped
class ImportChore implements Chore {

    private final ImportWork work;
    private final Clock clock;

    ImportChore(ImportWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Optional<Instant> turn(UUID organizationId, UUID importId, BooleanSupplier stop) {
        var sender = Tenant.callFor(organizationId, null, () -> work.sender(importId));
        var over = Tenant.callFor(organizationId, sender.orElse(null), () -> work.turn(importId, stop));
        return over ? Optional.empty() : Optional.of(clock.instant());
    }

    @Override
    public void giveUp(UUID organizationId, UUID importId) {
        Tenant.runFor(organizationId, null, () -> work.giveUp(importId));
    }
}
