package dev.peacetime.referral;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody referred by a member, and what became of it. */
@Entity
class Referral extends Kept {

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "referrer_id", updatable = false)
    UUID referrerId;

    @Column(name = "sent_by_id", updatable = false)
    @Nullable
    UUID sentById;

    @Column(name = "outsider_id", updatable = false)
    @Nullable
    UUID outsiderId;

    @Column(name = "link_id", updatable = false)
    @Nullable
    UUID linkId;

    @Column(name = "sent_with_id", updatable = false)
    UUID sentWithId;

    @Column(name = "role_id", updatable = false)
    @Nullable
    UUID roleId;

    /** Why the referrer put in a word although their tie was cold. */
    @Column(updatable = false)
    @Nullable
    String reason;

    @Enumerated(EnumType.STRING)
    ReferralStanding standing;

    @Column(name = "owning_referral_id")
    UUID owningReferralId;

    @Column(name = "policy_number", updatable = false)
    int policyNumber;

    @Enumerated(EnumType.STRING)
    ReferralStage stage;

    @Column(name = "acknowledge_by")
    Instant acknowledgeBy;

    @Column(name = "acknowledged_at")
    @Nullable
    Instant acknowledgedAt;

    @Column(name = "next_update_by")
    @Nullable
    Instant nextUpdateBy;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "feedback_reason")
    @Nullable
    String feedbackReason;

    @Column(name = "feedback_text")
    @Nullable
    String feedbackText;

    @Enumerated(EnumType.STRING)
    Confirmation confirmation;

    @Enumerated(EnumType.STRING)
    ReferrerUpdates updates;

    @SuppressWarnings("NullAway")
    Referral() {}

    /**
     * @param first the one with which it was sent, for another role; it is the first itself, if absent
     */
    @SuppressWarnings("NullAway")
    Referral(
            UUID personId,
            Sender sender,
            @Nullable UUID roleId,
            @Nullable Referral first,
            Situation situation,
            @Nullable String reason,
            Instant now) {
        super(now);
        var ownership = first == null ? situation.ownership() : first.ownership();
        this.personId = personId;
        this.referrerId = sender.referrerId();
        this.sentById = sender.sentById();
        this.outsiderId = sender.outsiderId();
        this.linkId = sender.linkId();
        this.sentWithId = first == null ? id : first.id;
        this.roleId = roleId;
        this.reason = reason;
        this.standing = first == null ? ownership.standingOf(referrerId) : first.standing;
        this.owningReferralId = ownership.isFree() ? id : ownership.referralId();
        this.policyNumber = situation.terms().number();
        this.stage = ReferralStage.SUBMITTED;
        this.acknowledgeBy = situation.terms().acknowledgeBy(now);
        this.confirmation = sender.confirmation(situation.terms());
        this.updates = ReferrerUpdates.ALL;
    }

    private Ownership ownership() {
        return new Ownership(owningReferralId, referrerId);
    }

    boolean isClosed() {
        return closedAt != null;
    }

    boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    void acknowledge(PolicyTerms terms, Instant now) {
        this.stage = ReferralStage.ACKNOWLEDGED;
        this.acknowledgedAt = now;
        this.nextUpdateBy = terms.nextUpdateBy(now);
        answered(now);
    }

    void progress(ReferralStage reached, PolicyTerms terms, Instant now) {
        this.stage = reached;
        this.nextUpdateBy = terms.nextUpdateBy(now);
        answered(now);
    }

    void close(ReferralStage end, ReferralFeedback feedback, Instant now) {
        this.stage = end;
        this.closedAt = now;
        this.nextUpdateBy = null;
        this.feedbackReason = feedback.reason();
        this.feedbackText = feedback.text();
        if (acknowledgedAt == null) {
            this.acknowledgedAt = now;
        }
        answered(now);
    }

    /** The candidate said yes, and how much is told of it. */
    void confirm(ReferrerUpdates told, Instant now) {
        this.confirmation = Confirmation.GIVEN;
        this.updates = told;
        answered(now);
    }

    private void answered(Instant now) {
        this.answeredAt = now;
        changed(now);
    }
}
