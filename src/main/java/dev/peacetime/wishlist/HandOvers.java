package dev.peacetime.wishlist;

import dev.peacetime.kernel.AnnouncedTogether;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.organization.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Gives all that a member keeps into other hands: the entries, the lists, and the sight of both. Whoever orders it learns
 * nothing of what there is on lists that they do not see.
 */
@ApplicationScoped
class HandOvers {

    private final Sql sql;
    private final Clock clock;
    private final Event<AnnouncedTogether> announce;
    private final Caller caller;
    private final Members members;
    private final EntrySteps steps;

    HandOvers(
            Sql sql, Clock clock, Event<AnnouncedTogether> announce, Caller caller, Members members, EntrySteps steps) {
        this.sql = sql;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.members = members;
        this.steps = steps;
    }

    @Transactional
    void make(UUID leaverId, HandOver order) {
        if (!leaverId.equals(caller.memberId()) && !caller.may(Permission.MEMBERS_WRITE)) {
            throw WishlistRefusal.HAND_OVER_NOT_YOURS.refused();
        }
        if (!members.exists(leaverId)) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        if (leaverId.equals(order.successorId())
                || members.active(order.successorId()).isEmpty()) {
            throw WishlistRefusal.SUCCESSOR_UNKNOWN.refused();
        }
        between(HandOverQueries.SHOW_LISTS, leaverId, order);
        var now = clock.instant();
        var taken = sql.query(HandOverQueries.TAKE_ENTRIES)
                .bind("leaver", leaverId)
                .bind("successor", order.successorId())
                .bind("now", now)
                .list(row -> new EntryChanged(
                        row.uuid("id"),
                        row.uuid("wishlist_id"),
                        row.uuid("person_id"),
                        row.constant("status", EntryStatus.class)));
        between(HandOverQueries.TAKE_LISTS, leaverId, order);
        steps.tookTogether(taken.stream().map(EntryChanged::entryId).toList(), EntryAct.HANDED_OVER, now);
        if (!taken.isEmpty()) {
            announce.fire(new AnnouncedTogether(taken));
        }
    }

    private void between(String text, UUID leaverId, HandOver order) {
        sql.query(text)
                .bind("leaver", leaverId)
                .bind("successor", order.successorId())
                .bind("now", clock.instant())
                .execute();
    }
}
