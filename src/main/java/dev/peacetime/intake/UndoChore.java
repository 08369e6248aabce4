package dev.peacetime.intake;

import dev.peacetime.kernel.Chore;
import dev.peacetime.kernel.Tenant;
import dev.peacetime.organization.OnBehalf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * The undoing of imports, behind the requests that asked for it and in the name of whoever did; if they may not call any more,
 * in nobody's.
 */
@ApplicationScoped
class UndoChore implements Chore {

    private final UndoWork work;
    private final OnBehalf onBehalf;
    private final Clock clock;

    UndoChore(UndoWork work, OnBehalf onBehalf, Clock clock) {
        this.work = work;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import-undo";
    }

    @Override
    public Optional<Instant> turn(UUID organizationId, UUID importId, BooleanSupplier stop) {
        var over = Tenant.callFor(organizationId, null, () -> work.undoer(importId))
                .flatMap(undoer -> onBehalf.call(organizationId, undoer, () -> work.turn(importId, stop)))
                .orElseGet(() -> Tenant.callFor(organizationId, null, () -> work.turn(importId, stop)));
        return over ? Optional.empty() : Optional.of(clock.instant());
    }
}
