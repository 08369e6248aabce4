package dev.peacetime.referral;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A link by which people without an account refer somebody, or come themselves: many times, within its limits. */
@Entity
@Table(name = "referral_link")
class ReferralLink extends Kept {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration USUAL = Duration.ofDays(30);
    private static final int USUAL_MOST = 50;
    private static final int USUAL_MOST_A_DAY = 10;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ReferralLinkKind kind;

    @Column(name = "role_id", updatable = false)
    @Nullable
    UUID roleId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb", updatable = false)
    @Nullable
    NewEndorsement endorsement;

    @Column(name = "expires_at", updatable = false)
    Instant expiresAt;

    @Column(updatable = false)
    int most;

    @Column(name = "most_a_day", updatable = false)
    int mostADay;

    int sent;
    int refused;

    @Column(name = "day_began_at")
    Instant dayBeganAt;

    @Column(name = "on_the_day")
    int onTheDay;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @SuppressWarnings("NullAway")
    ReferralLink() {}

    @SuppressWarnings("NullAway")
    ReferralLink(NewReferralLink given, UUID memberId, Instant now) {
        super(now);
        this.memberId = memberId;
        this.kind = given.kind();
        this.roleId = given.roleId();
        this.endorsement = given.endorsement();
        this.expiresAt = given.expiresAt() == null ? now.plus(USUAL) : given.expiresAt();
        this.most = given.most() == null ? USUAL_MOST : given.most();
        this.mostADay = given.mostADay() == null ? USUAL_MOST_A_DAY : given.mostADay();
        this.dayBeganAt = now;
    }

    LinkUse use(Instant now) {
        return new LinkUse(expiresAt, closedAt != null, most, sent + refused, mostADay, isNewDay(now) ? 0 : onTheDay);
    }

    /** Somebody came by it, and was taken or not. */
    void used(boolean taken, Instant now) {
        if (isNewDay(now)) {
            this.dayBeganAt = now;
            this.onTheDay = 0;
        }
        this.onTheDay++;
        this.sent += taken ? 1 : 0;
        this.refused += taken ? 0 : 1;
        changed(now);
    }

    void close(Instant now) {
        if (closedAt == null) {
            this.closedAt = now;
            changed(now);
        }
    }

    long secondsToNextDay(Instant now) {
        return Math.max(1, Duration.between(now, dayBeganAt.plus(DAY)).toSeconds() + 1);
    }

    private boolean isNewDay(Instant now) {
        return !now.isBefore(dayBeganAt.plus(DAY));
    }
}
