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
    private final Clock clock;
    private final Event<Announced> announce;

    EntryProgress(WishlistEntries entries, EntryReferences references, Clock clock, Event<Announced> announce) {
        this.entries = entries;
        this.references = references;
        this.clock = clock;
        this.announce = announce;
    }

    @Transactional
    EntryView snooze(UUID id, EntrySnooze snooze) {
        var entry = entries.locked(id);
        if (entry.status != EntryStatus.WAITING || !snooze.until().equals(entry.snoozedUntil)) {
            entry.snooze(snooze.until(), clock.instant());
            entries.step(entry, null);
            announce.fire(changed(entry));
        }
        return entries.entry(id);
    }

    @Transactional
    EntryView talk(UUID id) {
        var entry = entries.locked(id);
        if (entry.status != EntryStatus.IN_TALKS) {
            entry.talk(clock.instant());
            entries.step(entry, null);
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
            entries.step(entry, null);
            announce.fire(new EntryHired(id, entry.wishlistId, entry.personId, hire.roleId()));
        }
        return entries.entry(id);
    }

    @Transactional
    EntryView close(UUID id, EntryClosing closing) {
        var entry = entries.locked(id);
        if (entry.status != EntryStatus.CLOSED) {
            entry.close(clock.instant());
            entries.step(entry, closing.reason());
            announce.fire(new EntryClosed(id, entry.wishlistId, entry.personId));
        }
        return entries.entry(id);
    }

    private static EntryChanged changed(WishlistEntry entry) {
        return new EntryChanged(entry.id, entry.wishlistId, entry.personId, entry.status);
    }
}
