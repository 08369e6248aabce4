package dev.peacetime.wishlist;

import dev.peacetime.kernel.Kept;
import dev.peacetime.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        if (!until.equals(keepUntil)) {
            refuse(EntryRules.mayBeKeptUntil(until, dayOf(now)));
        }
        refuse(EntryRules.mayBeRemembered(details.why(), details.nearHire() != null));
        this.why = details.why();
        this.reason = details.reason();
        this.tier = details.tier();
        this.wakeWhen = details.wakeWhen() == null ? null : details.wakeWhen().inCustomarySpelling();
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
        this.snoozedUntil = until;
        stand(EntryStatus.WAITING, now);
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
        var kept = EntryRules.keptUntil(null, dayOf(now));
        this.keepUntil = kept.isAfter(keepUntil) ? kept : keepUntil;
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
        this.snoozedUntil = null;
        stand(EntryStatus.IN_TALKS, now);
    }

    void hire(UUID roleId, Instant now) {
        refuse(EntryRules.mayGoOn(status));
        this.hiredRoleId = roleId;
        this.snoozedUntil = null;
        stand(EntryStatus.HIRED, now);
    }

    void close(Instant now) {
        refuse(EntryRules.mayClose(status));
        this.snoozedUntil = null;
        stand(EntryStatus.CLOSED, now);
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

    private void stand(EntryStatus next, Instant now) {
        this.status = next;
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
