package dev.peacetime.wishlist;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events about wishlists and their entries: for whoever sees the list. */
@ApplicationScoped
class WishlistSight implements EventSight {

    private final Caller caller;

    WishlistSight(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "wishlist.made",
                "wishlist.changed",
                "wishlist.entry-added",
                "wishlist.entry-changed",
                "wishlist.entry-hired",
                "wishlist.entry-closed",
                "wishlist.entry-left",
                "wishlist.entry-removed");
    }

    @Override
    public String permission() {
        return Permission.WISHLISTS_READ;
    }

    @Override
    public String predicate() {
        return EventSight.isThere("""
                wishlist w
                  where w.organization_id = o.organization_id and w.id = (o.data ->> 'wishlistId')::uuid
                    and %s""".formatted(WishlistVisibility.SQL));
    }

    @Override
    public void bind(Query query) {
        WishlistVisibility.bind(query, caller);
    }
}
