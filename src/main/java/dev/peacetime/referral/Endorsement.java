package dev.peacetime.referral;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member's word for the one who is referred. */
@Entity
@Table(name = "referral_endorsement")
class Endorsement extends Kept {

    @Column(name = "referral_id", updatable = false)
    UUID referralId;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(name = "outsider_id", updatable = false)
    @Nullable
    UUID outsiderId;

    @Enumerated(EnumType.STRING)
    Relationship relationship;

    String text;

    @Column(name = "first_hand")
    boolean firstHand;

    @Column(name = "would_work_again")
    @Nullable
    Boolean wouldWorkAgain;

    @SuppressWarnings("NullAway")
    Endorsement() {}

    /** The word with which a referral comes. */
    Endorsement(Referral referral, NewEndorsement word) {
        this(referral.id, referral.referrerId, word, referral.createdAt);
        this.outsiderId = referral.outsiderId;
    }

    @SuppressWarnings("NullAway")
    Endorsement(UUID referralId, UUID memberId, NewEndorsement word, Instant now) {
        super(now);
        this.referralId = referralId;
        this.memberId = memberId;
        this.relationship = word.relationship();
        this.text = word.text();
        this.firstHand = word.firstHand();
        this.wouldWorkAgain = word.wouldWorkAgain();
    }
}
