package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The steps of a wish. A step that was taken already is answered, and nothing happens. */
@ApplicationScoped
class EntryProgress {

    private final WishlistEntries entries;
    private final EntryReferences references;
    private final Wishlists wishlists;
    private final EntrySteps steps;
    private final Clock clock;
    private final Event<Announced> announce;

    EntryProgress(
            WishlistEntries entries,
            EntryReferences references,
            Wishlists wishlists,
            EntrySteps steps,
            Clock clock,
            Event<Announced> announce) {
        this.entries = entries;
        this.references = references;
        this.wishlists = wishlists;
        this.steps = steps;
        this.clock = clock;
        this.announce = announce;
    }

    @Transactional
    EntryView snooze(UUID id, EntrySnooze snooze) {
        var entry = entries.locked(id);
        if (entry.status != EntryStatus.WAITING || !snooze.until().equals(entry.snoozedUntil)) {
            entry.snooze(snooze.until(), clock.instant());
            steps.took(entry, EntryAct.SNOOZED, null);
            announce.fire(changed(entry));
        }
        return entries.entry(id);
    }

    @Transactional
    EntryView talk(UUID id) {
        var entry = entries.locked(id);
        if (entry.status != EntryStatus.IN_TALKS) {
            entry.talk(clock.instant());
            steps.took(entry, EntryAct.TALKED, null);
            announce.fire(changed(entry));
        }
        return entries.entry(id);
    }

    @Transactional
    EntryView hire(UUID id, EntryHire hire) {
        var entry = entries.locked(id);
        references.mayName(hire.roleId());
        if (entry.status != EntryStatus.HIRED || !hire.roleId().equals(entry.hiredRoleId)) {
            entry.hire(hire.roleId(), clock.instant());
            steps.took(entry, EntryAct.HIRED, null);
            announce.fire(new EntryHired(id, entry.wishlistId, entry.personId, hire.roleId()));
        }
        return entries.entry(id);
    }

    @Transactional
    EntryView close(UUID id, EntryClosing closing) {
        var entry = entries.locked(id);
        if (entry.status != EntryStatus.CLOSED) {
            entry.close(clock.instant());
            steps.took(entry, EntryAct.CLOSED, closing.reason());
            announce.fire(new EntryClosed(id, entry.wishlistId, entry.personId));
        }
        return entries.entry(id);
    }

    /** To another list that the caller sees; whoever saw it on the list before is told that it left. */
    @Transactional
    EntryView move(UUID id, EntryMove move) {
        var entry = entries.locked(id);
        var before = entry.wishlistId;
        if (!wishlists.held(move.wishlistId())) {
            throw WishlistRefusal.WISHLIST_UNKNOWN.refused();
        }
        if (!before.equals(move.wishlistId())) {
            entry.moveTo(move.wishlistId(), clock.instant());
            steps.took(entry, EntryAct.MOVED, null);
            announce.fire(new EntryLeft(id, before));
            announce.fire(changed(entry));
        }
        return entries.entry(id);
    }

    private static EntryChanged changed(WishlistEntry entry) {
        return new EntryChanged(entry.id, entry.wishlistId, entry.personId, entry.status);
    }
}
