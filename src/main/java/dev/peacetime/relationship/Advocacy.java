package dev.peacetime.relationship;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member's good word for a person. */
@Entity
class Advocacy extends Kept {

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    TieHow how;

    @Column(updatable = false)
    String text;

    @Column(name = "first_hand", updatable = false)
    boolean firstHand;

    @Column(name = "would_work_again", updatable = false)
    @Nullable
    Boolean wouldWorkAgain;

    @SuppressWarnings("NullAway")
    Advocacy() {}

    Advocacy(UUID memberId, UUID personId, NewAdvocacy form, Instant now) {
        super(now);
        this.memberId = memberId;
        this.personId = personId;
        this.how = form.relationship();
        this.text = form.text();
        this.firstHand = form.firstHand();
        this.wouldWorkAgain = form.wouldWorkAgain();
    }
}
