package dev.peacetime.wishlist;

import dev.peacetime.kernel.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How long a wish is kept, and which step it may take next. */
final class EntryRules {

    /** For how long somebody is kept in mind unless something else was said. */
    private static final int MONTHS_KEPT = 24;

    /** For how long what has lapsed is shown before it is forgotten. */
    private static final int DAYS_OF_GRACE = 30;

    /** How long before the end of its keeping its keeper is told, and for how long a person may take to answer. */
    static final int DAYS_TO_ANSWER = 30;

    private static final int MONTHS_PAUSED = 6;

    private EntryRules() {}

    /** What was to be kept until a day before this one has lapsed for longer than it is shown. */
    static LocalDate forgottenBefore(LocalDate today) {
        return today.minusDays(DAYS_OF_GRACE);
    }

    static LocalDate pausedUntil(@Nullable LocalDate given, LocalDate today) {
        return given == null ? today.plusMonths(MONTHS_PAUSED) : given;
    }

    /** A link is good until the end of the keeping, and not for ever. */
    static LocalDate answeredBy(LocalDate keepUntil, LocalDate today) {
        var last = today.plusDays(DAYS_TO_ANSWER * 2L);
        return keepUntil.isBefore(last) ? keepUntil.plusDays(1) : last;
    }

    static LocalDate keptUntil(@Nullable LocalDate given, LocalDate today) {
        return given == null ? today.plusMonths(MONTHS_KEPT) : given;
    }

    static Optional<Refusal> mayBeKeptUntil(LocalDate keepUntil, LocalDate today) {
        return keepUntil.isAfter(today) ? Optional.empty() : Optional.of(WishlistRefusal.KEEP_UNTIL_PAST);
    }

    /** How it came that they were not hired is told so that a role can be held against it; words alone cannot. */
    static Optional<Refusal> mayBeRemembered(EntryWhy why, boolean nearHire) {
        return why == EntryWhy.SILVER_MEDALIST && !nearHire
                ? Optional.of(WishlistRefusal.NEAR_HIRE_UNTOLD)
                : Optional.empty();
    }

    /** Whatever is over stays so: not changed, not snoozed, not talked about, not hired. */
    static Optional<Refusal> mayGoOn(EntryStatus status) {
        return status.isLiving() ? Optional.empty() : Optional.of(WishlistRefusal.ENTRY_OVER);
    }

    static Optional<Refusal> maySnooze(EntryStatus status, LocalDate until, LocalDate keepUntil, LocalDate today) {
        if (!status.isLiving()) {
            return Optional.of(WishlistRefusal.ENTRY_OVER);
        }
        if (!until.isAfter(today)) {
            return Optional.of(WishlistRefusal.SNOOZE_PAST);
        }
        return until.isAfter(keepUntil) ? Optional.of(WishlistRefusal.SNOOZE_BEYOND_KEEPING) : Optional.empty();
    }

    /** What has lapsed can still be closed for good. */
    static Optional<Refusal> mayClose(EntryStatus status) {
        return status == EntryStatus.HIRED ? Optional.of(WishlistRefusal.ENTRY_OVER) : Optional.empty();
    }

    /** Managers who are named already may stay, also when they are active no more. */
    static Optional<Refusal> mayWaitFor(Collection<UUID> managers, Collection<UUID> before, Collection<UUID> active) {
        return managers.stream().allMatch(each -> active.contains(each) || before.contains(each))
                ? Optional.empty()
                : Optional.of(WishlistRefusal.WAKE_MANAGER_UNKNOWN);
    }
}
