package dev.peacetime.wishlist;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.AgendaPart;
import dev.peacetime.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Entries whose keeper said when to look at them again. */
@ApplicationScoped
class EntriesToReview implements AgendaPart {

    @Override
    public String sql() {
        return """
                select 'ENTRY_TO_REVIEW' as kind, e.review_on::timestamp at time zone 'UTC' as due_at, e.id, e.person_id,
                  null::uuid as role_id
                from wishlist_entry e
                join wishlist w on w.organization_id = e.organization_id and w.id = e.wishlist_id
                where e.organization_id = :organization and coalesce(e.owner_id, w.owner_id) = :member::uuid
                  and e.status in ('WAITING', 'WOKEN', 'IN_TALKS') and e.review_on is not null and\s""" + WishlistVisibility.SQL;
    }

    @Override
    public Query bind(Query query, Caller caller) {
        return WishlistVisibility.bind(query, caller);
    }
}
