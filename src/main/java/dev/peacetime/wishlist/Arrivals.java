package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.person.Objections;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Those whom a file puts on a list. Whether it may is asked when it is sent; they come later, when nobody calls any more. */
@ApplicationScoped
public class Arrivals {

    private static final String LIST = """
            select w.id
            from wishlist w
            where w.organization_id = :organization and w.id = :wishlist
            for key share of w""";

    private static final String WAITING = """
            select e.id
            from wishlist_entry e
            where e.organization_id = :organization and e.wishlist_id = :wishlist and e.person_id = :person
              and e.status in ('WAITING', 'WOKEN', 'IN_TALKS')""";

    private static final String OBJECTS = "select true as objects where " + Objections.toBeingKept(":person");

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Caller caller;
    private final EntrySteps steps;

    Arrivals(Sql sql, EntityManager entities, Clock clock, Event<Announced> announce, Caller caller, EntrySteps steps) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.steps = steps;
    }

    /** Whether the caller sees that list and keeps entries of lists. */
    public boolean mayArrive(UUID wishlistId) {
        return caller.may(Permission.WISHLISTS_WRITE)
                && WishlistVisibility.bind(sql.query(WishlistQueries.SEEN), caller)
                        .bind("id", wishlistId)
                        .any();
    }

    /**
     * Puts somebody on a list.
     *
     * @param reason why, in a sentence
     * @param ownerId who keeps the entry
     * @return the new entry; none where they wait on it already, object to it, or the list is gone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> put(UUID wishlistId, UUID personId, String reason, @Nullable UUID ownerId) {
        var gone = !sql.query(LIST).bind("wishlist", wishlistId).any();
        if (gone
                || sql.query(WAITING)
                        .bind("wishlist", wishlistId)
                        .bind("person", personId)
                        .any()
                || sql.query(OBJECTS)
                        .bind("person", personId)
                        .bind("now", clock.instant())
                        .any()) {
            return Optional.empty();
        }
        var details = new EntryDetails(EntryWhy.ADMIRED, reason, EntryTier.KEEP_WARM, null, null, null, null, ownerId);
        var entry = new WishlistEntry(wishlistId, personId, details, clock.instant());
        entry.persistAndFlush();
        steps.took(entry, EntryAct.ADDED, null);
        announce.fire(new EntryAdded(entry.id, wishlistId, personId, entry.why));
        return Optional.of(entry.id);
    }

    /** Takes an entry off its list again, unless it was touched since; whether it is gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takeBack(UUID entryId) {
        var entry = entities.find(WishlistEntry.class, entryId, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null) {
            return true;
        }
        if (entry.version != 0 || entry.status != EntryStatus.WAITING) {
            return false;
        }
        entry.delete();
        Panache.flush();
        announce.fire(new EntryRemoved(entryId, entry.wishlistId, entry.personId));
        return true;
    }
}
