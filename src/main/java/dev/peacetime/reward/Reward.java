package dev.peacetime.reward;

import dev.peacetime.kernel.Kept;
import dev.peacetime.referral.RewardTier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a policy promised for a hire, and what became of it. */
@Entity
class Reward extends Kept {

    @Column(name = "referral_id", updatable = false)
    UUID referralId;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(name = "policy_number", updatable = false)
    int policyNumber;

    @Column(updatable = false)
    String tier;

    @Column(updatable = false)
    BigDecimal amount;

    @Column(updatable = false)
    String currency;

    @Column(name = "due_at", updatable = false)
    Instant dueAt;

    @Enumerated(EnumType.STRING)
    RewardStatus status;

    @Enumerated(EnumType.STRING)
    @Nullable
    RewardRule rule;

    @Column(name = "rule_version")
    @Nullable
    Integer ruleVersion;

    @Column(name = "paid_at")
    @Nullable
    Instant paidAt;

    @Column(name = "payment_reference")
    @Nullable
    String paymentReference;

    @SuppressWarnings("NullAway")
    Reward() {}

    @SuppressWarnings("NullAway")
    Reward(UUID referralId, UUID memberId, int policyNumber, RewardTier promised, Instant hiredAt, Instant now) {
        super(now);
        this.referralId = referralId;
        this.memberId = memberId;
        this.policyNumber = policyNumber;
        this.tier = promised.tier();
        this.amount = promised.amount();
        this.currency = promised.currency();
        this.dueAt = hiredAt.plus(Duration.ofDays(promised.waitingDays()));
        this.status = RewardStatus.PENDING;
    }

    /** Its time has come, if it waited for it. */
    void ripen(Instant now) {
        if (status == RewardStatus.PENDING && !dueAt.isAfter(now)) {
            this.status = RewardStatus.DUE;
            changed(now);
        }
    }

    void forfeit(RewardRule by, Instant now) {
        this.status = RewardStatus.FORFEITED;
        this.rule = by;
        this.ruleVersion = by.version();
        changed(now);
    }

    void pay(Payment payment, Instant now) {
        this.status = RewardStatus.PAID;
        this.paidAt = payment.paidAt() == null ? now : payment.paidAt();
        this.paymentReference = payment.reference();
        changed(now);
    }
}
