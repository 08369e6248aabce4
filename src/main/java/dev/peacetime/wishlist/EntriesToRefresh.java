package dev.peacetime.wishlist;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.AgendaPart;
import dev.peacetime.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Entries that lapse soon, and whose person was not asked about it. */
@ApplicationScoped
class EntriesToRefresh implements AgendaPart {

    @Override
    public String sql() {
        return """
                select 'ENTRY_TO_REFRESH' as kind, e.keep_until::timestamp at time zone 'UTC' as due_at, e.id, e.person_id,
                  null::uuid as role_id
                from wishlist_entry e
                join wishlist w on w.organization_id = e.organization_id and w.id = e.wishlist_id
                where e.organization_id = :organization and coalesce(e.owner_id, w.owner_id) = :member::uuid
                  and e.status in ('WAITING', 'WOKEN')
                  and e.keep_until <= (:now::timestamptz at time zone 'UTC')::date + :daysToAnswer::integer
                  and coalesce(e.asked_at < :now::timestamptz - make_interval(days => 2 * :daysToAnswer::integer), true)
                  and\s""" + WishlistVisibility.SQL;
    }

    @Override
    public Query bind(Query query, Caller caller) {
        return WishlistVisibility.bind(query, caller).bind("daysToAnswer", EntryRules.DAYS_TO_ANSWER);
    }
}
