package dev.peacetime.wishlist;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import dev.peacetime.role.RoleVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** That a role woke a wish: for whoever sees both the list and the role. */
@ApplicationScoped
class WakeSight implements EventSight {

    private final Caller caller;

    WakeSight(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Set<String> types() {
        return Set.of("wishlist.entry-woken");
    }

    @Override
    public String permission() {
        return Permission.WISHLISTS_READ;
    }

    @Override
    public String predicate() {
        return EventSight.isThere("""
                wishlist w, role r
                  where w.organization_id = o.organization_id and w.id = (o.data ->> 'wishlistId')::uuid
                    and r.organization_id = o.organization_id and r.id = (o.data ->> 'roleId')::uuid
                    and %s and %s""".formatted(WishlistVisibility.SQL, RoleVisibility.SQL));
    }

    @Override
    public void bind(Query query) {
        RoleVisibility.bind(WishlistVisibility.bind(query, caller), caller);
    }
}
