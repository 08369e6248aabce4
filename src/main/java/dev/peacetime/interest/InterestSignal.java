package dev.peacetime.interest;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that somebody did of their own accord. */
@Entity
@Table(name = "interest_signal")
class InterestSignal extends Kept {

    @Column(name = "person_id", updatable = false)
    UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    SignalKind kind;

    @Column(updatable = false)
    Instant at;

    @Column(name = "role_id", updatable = false)
    @Nullable
    UUID roleId;

    @Column(updatable = false)
    @Nullable
    String note;

    /** Who wrote it down. */
    @Column(name = "member_id", updatable = false)
    @Nullable
    UUID memberId;

    @SuppressWarnings("NullAway")
    InterestSignal() {}

    @SuppressWarnings("NullAway")
    InterestSignal(UUID personId, NewInterestSignal seen, @Nullable UUID memberId, Instant now) {
        super(now);
        this.personId = personId;
        this.kind = seen.kind();
        this.at = seen.at();
        this.roleId = seen.roleId();
        this.note = seen.note();
        this.memberId = memberId;
    }
}
