package dev.peacetime.wishlist;

import dev.peacetime.kernel.Kept;
import dev.peacetime.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody who is wished for. Days are those of UTC. */
@Entity
@Table(name = "wishlist_entry")
class WishlistEntry extends Kept {

    @Column(name = "wishlist_id")
    UUID wishlistId;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    EntryWhy why;

    String reason;

    @Enumerated(EnumType.STRING)
    EntryTier tier;

    @Enumerated(EnumType.STRING)
    EntryStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "wake_when")
    @Nullable
    WakeWhen wakeWhen;

    @Embedded
    WishWords words;

    /** When it is held against the roles that are open, beside whenever one opens. */
    @Column(name = "judge_at")
    @Nullable
    Instant judgeAt;

    @Column(name = "answered_version")
    long answeredVersion = -1;

    @Column(name = "review_on")
    @Nullable
    LocalDate reviewOn;

    @Column(name = "keep_until")
    LocalDate keepUntil;

    @Column(name = "snoozed_until")
    @Nullable
    LocalDate snoozedUntil;

    @Column(name = "asked_at")
    @Nullable
    Instant askedAt;

    /** Without its role, which not everybody may know of. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "near_hire")
    @Nullable
    NearHire nearHire;

    @Column(name = "near_hire_role_id")
    @Nullable
    UUID nearHireRoleId;

    @Column(name = "hired_role_id")
    @Nullable
    UUID hiredRoleId;

    @Column(name = "owner_id")
    @Nullable
    UUID ownerId;

    @SuppressWarnings("NullAway")
    WishlistEntry() {}

    @SuppressWarnings("NullAway")
    WishlistEntry(UUID wishlistId, UUID personId, EntryDetails details, Instant now) {
        super(now);
        this.wishlistId = wishlistId;
        this.personId = personId;
        this.status = EntryStatus.WAITING;
        become(details, now);
    }

    void become(EntryDetails details, Instant now) {
        refuse(EntryRules.mayGoOn(status));
        var until = EntryRules.keptUntil(details.keepUntil(), dayOf(now));
        if (!until.equals(keepUntil)) refuse(EntryRules.mayBeKeptUntil(until, dayOf(now)));
        refuse(EntryRules.mayBeRemembered(details.why(), details.nearHire() != null));
        this.why = details.why();
        this.reason = details.reason();
        this.tier = details.tier();
        this.wakeWhen = details.wakeWhen() == null ? null : details.wakeWhen().inCustomarySpelling();
        this.words = new WishWords(wakeWhen);
        this.judgeAt = now;
        this.reviewOn = details.reviewOn();
        this.keepUntil = until;
        this.nearHire = details.nearHire() == null ? null : details.nearHire().forRole(null);
        this.nearHireRoleId = NearHire.roleOf(details.nearHire());
        this.ownerId = details.ownerId();
        changed(now);
    }

    /** Waits on, and nothing wakes it before that day. */
    void snooze(LocalDate until, Instant now) {
        refuse(EntryRules.maySnooze(status, until, keepUntil, dayOf(now)));
        answer(EntryStatus.WAITING, now);
        this.snoozedUntil = until;
        this.judgeAt = until.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The person is asked whether they want to be kept in mind. */
    void ask(Instant now) {
        refuse(EntryRules.mayGoOn(status));
        this.askedAt = now;
        changed(now);
    }

    /** The person wants to be kept in mind; not before some day, if they say so. */
    void keep(@Nullable LocalDate pausedUntil, Instant now) {
        refuse(EntryRules.mayGoOn(status));
        this.keepUntil = Collections.max(List.of(keepUntil, EntryRules.keptUntil(null, dayOf(now))));
        if (pausedUntil != null) {
            snooze(pausedUntil, now);
        }
        changed(now);
    }

    void moveTo(UUID wishlist, Instant now) {
        refuse(EntryRules.mayGoOn(status));
        this.wishlistId = wishlist;
        changed(now);
    }

    void talk(Instant now) {
        refuse(EntryRules.mayGoOn(status));
        answer(EntryStatus.IN_TALKS, now);
    }

    void hire(UUID roleId, Instant now) {
        refuse(EntryRules.mayGoOn(status));
        this.hiredRoleId = roleId;
        answer(EntryStatus.HIRED, now);
    }

    void close(Instant now) {
        refuse(EntryRules.mayClose(status));
        answer(EntryStatus.CLOSED, now);
    }

    EntryDetails form() {
        return new EntryDetails(
                why,
                reason,
                tier,
                wakeWhen,
                reviewOn,
                keepUntil,
                nearHire == null ? null : nearHire.forRole(nearHireRoleId),
                ownerId);
    }

    /** Whatever woke it until now, its keeper has acted upon. */
    private void answer(EntryStatus next, Instant now) {
        this.status = next;
        this.snoozedUntil = null;
        this.answeredVersion = version;
        changed(now);
    }

    private static LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(no -> {
            throw no.refused();
        });
    }
}
