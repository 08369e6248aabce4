package dev.peacetime.reverse;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a candidate may choose one volunteer to talk with about their future manager. */
@Entity
@Table(name = "reverse_reference")
class ReverseReference extends Kept {

    private static final int OPEN_FOR_DAYS = 30;

    @Column(name = "role_id", updatable = false)
    UUID roleId;

    @Column(name = "person_id", updatable = false)
    UUID personId;

    @Column(name = "manager_id", updatable = false)
    UUID managerId;

    @Column(name = "requested_by_id", updatable = false)
    UUID requestedById;

    @Enumerated(EnumType.STRING)
    ReverseStatus status;

    @Column(name = "volunteer_id")
    @Nullable
    UUID volunteerId;

    @Column(name = "expires_at", updatable = false)
    Instant expiresAt;

    @Column(name = "chosen_at")
    @Nullable
    Instant chosenAt;

    @SuppressWarnings("NullAway")
    ReverseReference() {}

    @SuppressWarnings("NullAway")
    ReverseReference(UUID roleId, UUID personId, UUID managerId, UUID requestedById, Instant now) {
        super(now);
        this.roleId = roleId;
        this.personId = personId;
        this.managerId = managerId;
        this.requestedById = requestedById;
        this.status = ReverseStatus.OFFERED;
        this.expiresAt = now.plus(OPEN_FOR_DAYS, ChronoUnit.DAYS);
    }

    boolean isOpen(Instant now) {
        return status == ReverseStatus.OFFERED && expiresAt.isAfter(now);
    }

    void choose(UUID volunteer, Instant now) {
        this.status = ReverseStatus.CHOSEN;
        this.volunteerId = volunteer;
        this.chosenAt = now;
        changed(now);
    }
}
