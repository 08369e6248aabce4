package dev.peacetime.wishlist;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.AgendaPart;
import dev.peacetime.organization.Caller;
import dev.peacetime.role.RoleVisibility;
import jakarta.enterprise.context.ApplicationScoped;

/** Entries for which a role came that may be the one, until their keeper snoozes, talks or closes. */
@ApplicationScoped
class EntriesWoken implements AgendaPart {

    @Override
    public String sql() {
        return WakeQueries.ON_AGENDA;
    }

    @Override
    public Query bind(Query query, Caller caller) {
        return RoleVisibility.bind(WishlistVisibility.bind(query, caller), caller);
    }
}
