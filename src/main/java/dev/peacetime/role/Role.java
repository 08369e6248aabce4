package dev.peacetime.role;

import dev.peacetime.kernel.Kept;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.person.SkillName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A vacancy, or a place that would be made. */
@Entity
class Role extends Kept {

    String title;

    @Nullable
    String family;

    @Nullable
    String level;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 100)
    @Column(columnDefinition = "text[]")
    List<String> skills;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 100)
    @Column(name = "skill_keys", columnDefinition = "text[]")
    List<String> skillKeys;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 50)
    @Column(columnDefinition = "text[]")
    List<String> locations;

    boolean remote;

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
        this.family = details.family();
        this.level = details.level();
        this.locations = List.copyOf(RoleDetails.orNone(details.locations()));
        this.remote = Boolean.TRUE.equals(details.remote());
        this.description = details.description();
        this.visibility = details.visibility();
        this.coverTitle = details.cover() == null ? null : details.cover().title();
        this.coverDescription = details.cover() == null ? null : details.cover().description();
        this.kind = Objects.requireNonNullElse(details.kind(), RoleKind.OPENING);
        this.openings = Objects.requireNonNullElse(details.openings(), kind == RoleKind.OPENING ? 1 : 0);
        ask(RoleDetails.orNone(details.skills()));
        pay(details.pay());
        this.search = details.words();
        changed(now);
    }

    private void ask(List<String> written) {
        var known = written.stream().map(SkillName::of).distinct().toList();
        this.skills = known.stream().map(SkillName::name).toList();
        this.skillKeys = known.stream().map(SkillName::key).toList();
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

    void close(RoleOutcome outcome, @Nullable UUID personId, Instant now) {
        refuse(RoleRules.mayClose(status));
        this.status = outcome.status;
        this.filledById = personId;
        this.closedAt = now;
        changed(now);
    }

    /** Whether it ended just so already. */
    boolean closedAs(RoleOutcome outcome, @Nullable UUID personId) {
        return status == outcome.status && (personId == null || personId.equals(filledById));
    }

    RoleDetails form() {
        return new RoleDetails(
                title,
                family,
                level,
                skills,
                locations,
                remote,
                payCurrency == null ? null : new Pay(payMin, payMax, payCurrency, payPeriod),
                description,
                visibility,
                coverTitle == null ? null : new Cover(coverTitle, coverDescription),
                kind,
                openings == 0 ? null : openings);
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(no -> {
            throw no.refused();
        });
    }
}
