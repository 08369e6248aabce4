package dev.peacetime.relationship;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a member and a person were in touch. */
@Entity
class Touchpoint extends Kept {

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    TouchpointKind kind;

    Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "initiated_by")
    TouchpointInitiator initiatedBy;

    @Enumerated(EnumType.STRING)
    TouchpointHelp help;

    @Nullable
    String note;

    boolean automatic;

    @Column(name = "source_key", updatable = false)
    @Nullable
    String sourceKey;

    @SuppressWarnings("NullAway")
    Touchpoint() {}

    @SuppressWarnings("NullAway")
    Touchpoint(UUID memberId, UUID personId, NewTouchpoint form, Instant now) {
        super(now);
        this.memberId = memberId;
        this.personId = personId;
        this.kind = form.kind();
        this.at = form.at();
        this.initiatedBy = form.initiatedBy();
        this.help = form.help();
        this.note = form.note();
    }

    /** It was real, says whom it was with. */
    void confirm(Instant now) {
        this.automatic = false;
        changed(now);
    }

    static Optional<Touchpoint> taken(UUID id, UUID memberId) {
        return find("id = ?1 and memberId = ?2", id, memberId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
