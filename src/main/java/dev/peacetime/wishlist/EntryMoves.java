package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Moves entries as the system tells in which the hiring goes on, where nobody calls: on whichever lists somebody waits. */
@ApplicationScoped
public class EntryMoves {

    private static final String LIVING = """
            select e.id
            from wishlist_entry e
            where e.organization_id = :organization and e.person_id = :person
              and e.status in ('WAITING', 'WOKEN', 'IN_TALKS')
            order by e.id""";

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;
    private final EntrySteps steps;

    EntryMoves(Sql sql, EntityManager entities, Clock clock, Event<Announced> announce, EntrySteps steps) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
        this.steps = steps;
    }

    /** Whether somebody waits on any list. */
    public boolean waitFor(UUID personId) {
        return !living(personId).isEmpty();
    }

    /** Tells that talks with somebody go on; of how many entries. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int talk(UUID personId) {
        var living = living(personId);
        living.forEach(id -> {
            var entry = held(id);
            if (entry.status != EntryStatus.IN_TALKS) {
                entry.talk(clock.instant());
                steps.took(entry, EntryAct.TALKED, null);
                announce.fire(new EntryChanged(id, entry.wishlistId, entry.personId, entry.status));
            }
        });
        return living.size();
    }

    /** Tells that somebody was hired; of how many entries. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int hire(UUID personId, UUID roleId) {
        var living = living(personId);
        living.forEach(id -> {
            var entry = held(id);
            entry.hire(roleId, clock.instant());
            steps.took(entry, EntryAct.HIRED, null);
            announce.fire(new EntryHired(id, entry.wishlistId, entry.personId, roleId));
        });
        return living.size();
    }

    private WishlistEntry held(UUID id) {
        return entities.find(WishlistEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<UUID> living(UUID personId) {
        return sql.query(LIVING).bind("person", personId).list(row -> row.uuid("id"));
    }
}
