package dev.peacetime.person;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two people who were found to be one. */
@Entity
@Table(name = "person_merge")
class PersonMerge extends Kept {

    @Column(name = "winner_id", updatable = false)
    UUID winnerId;

    @Column(name = "loser_id", updatable = false)
    UUID loserId;

    /** Who found it. */
    @Column(name = "member_id", updatable = false)
    @Nullable
    UUID memberId;

    @Column(name = "undone_at")
    @Nullable
    Instant undoneAt;

    @SuppressWarnings("NullAway")
    PersonMerge() {}

    @SuppressWarnings("NullAway")
    PersonMerge(UUID winnerId, UUID loserId, @Nullable UUID memberId, Instant now) {
        super(now);
        this.winnerId = winnerId;
        this.loserId = loserId;
        this.memberId = memberId;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    void undo(Instant now) {
        this.undoneAt = now;
        changed(now);
    }
}
