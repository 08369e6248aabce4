package dev.peacetime.role;

import dev.peacetime.kernel.Kept;
import dev.peacetime.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vacancy, or a place that would be made. */
@Entity
class Role extends Kept {

    String title;

    @Embedded
    RoleWords words;

    @Column(name = "pay_min")
    @Nullable
    BigDecimal payMin;

    @Column(name = "pay_max")
    @Nullable
    BigDecimal payMax;

    @Column(name = "pay_currency")
    @Nullable
    String payCurrency;

    @Enumerated(EnumType.STRING)
    @Column(name = "pay_period")
    @Nullable
    PayPeriod payPeriod;

    @Nullable
    String description;

    String search;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    @Column(name = "cover_id")
    @Nullable
    UUID coverId;

    @Column(name = "cover_title")
    @Nullable
    String coverTitle;

    @Column(name = "cover_description")
    @Nullable
    String coverDescription;

    @Enumerated(EnumType.STRING)
    RoleKind kind;

    /** None set: 0. */
    int openings;

    /** How many of these were taken. */
    int filled;

    @Column(name = "shaped_for_id")
    @Nullable
    UUID shapedForId;

    /** As it was read; the database lets it grow. */
    @Column(name = "wake_version", insertable = false, updatable = false)
    long wakeVersion;

    @Enumerated(EnumType.STRING)
    RoleStatus status;

    @Column(name = "opened_at")
    @Nullable
    Instant openedAt;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "filled_by_id")
    @Nullable
    UUID filledById;

    @SuppressWarnings("NullAway")
    Role() {}

    @SuppressWarnings("NullAway")
    Role(RoleDetails details, Instant now) {
        super(now);
        this.status = RoleStatus.DRAFT;
        become(details, now);
    }

    void become(RoleDetails details, Instant now) {
        refuse(RoleRules.mayBeCovered(details.visibility(), details.cover() != null));
        this.title = details.title();
        this.words = new RoleWords(details);
        this.description = details.description();
        this.visibility = details.visibility();
        cover(details.cover());
        this.kind = Objects.requireNonNullElse(details.kind(), RoleKind.OPENING);
        this.openings = Objects.requireNonNullElse(details.openings(), kind == RoleKind.OPENING ? 1 : 0);
        refuse(RoleRules.mayOffer(openings, filled));
        this.shapedForId = details.shapedForPersonId();
        refuse(RoleRules.mayBeShaped(kind, visibility, shapedForId != null));
        pay(details.pay());
        this.search = details.words();
        changed(now);
    }

    /** Each cover has an id of its own, made by chance: neither the role's nor when it was made shall be read from it. */
    private void cover(@Nullable Cover cover) {
        if (cover == null || coverId == null) {
            this.coverId = cover == null ? null : UUID.randomUUID();
        }
        this.coverTitle = cover == null ? null : cover.title();
        this.coverDescription = cover == null ? null : cover.description();
    }

    private void pay(@Nullable Pay pay) {
        if (pay != null) {
            refuse(RoleRules.mayPay(pay.min(), pay.max(), pay.currency()));
        }
        this.payMin = pay == null ? null : pay.min();
        this.payMax = pay == null ? null : pay.max();
        this.payCurrency = pay == null ? null : pay.currency();
        this.payPeriod = pay == null ? null : Objects.requireNonNullElse(pay.period(), PayPeriod.YEAR);
    }

    void open(Instant now) {
        refuse(RoleRules.mayOpen(status));
        this.status = RoleStatus.OPEN;
        if (openedAt == null) {
            this.openedAt = now;
        }
        changed(now);
    }

    void hold(Instant now) {
        refuse(RoleRules.mayBeHeld(status));
        this.status = RoleStatus.ON_HOLD;
        changed(now);
    }

    /** Gives one of its openings to somebody; with the last it ends. */
    void fill(UUID personId, Instant now) {
        refuse(RoleRules.mayClose(status));
        this.filled++;
        if (RoleRules.isFilled(kind, openings, filled)) {
            this.filledById = personId;
            close(RoleOutcome.FILLED, now);
        }
        changed(now);
    }

    void close(RoleOutcome outcome, Instant now) {
        refuse(RoleRules.mayClose(status));
        this.status = outcome.status;
        this.closedAt = now;
        changed(now);
    }

    RoleDetails form() {
        return new RoleDetails(
                title,
                words.family,
                words.level,
                words.skills,
                words.locations,
                words.remote,
                payCurrency == null ? null : new Pay(payMin, payMax, payCurrency, payPeriod),
                description,
                visibility,
                coverTitle == null ? null : new Cover(coverTitle, coverDescription),
                kind,
                openings == 0 ? null : openings,
                shapedForId);
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(no -> {
            throw no.refused();
        });
    }
}
