package dev.peacetime.wishlist;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** That a wishlist is gone: for whoever saw it when it went, by {@link WishlistVisibility} in what the event itself tells. */
@ApplicationScoped
class RemovedWishlistSight implements EventSight {

    private final Caller caller;

    RemovedWishlistSight(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Set<String> types() {
        return Set.of("wishlist.removed");
    }

    @Override
    public String permission() {
        return Permission.WISHLISTS_READ;
    }

    @Override
    public String predicate() {
        return """
                ((o.data ->> 'ownerId')::uuid = :member::uuid
                  or (o.data ->> 'visibility' = 'ORGANIZATION' and :readsWishlists)
                  or (o.data ->> 'visibility' = 'TEAM' and jsonb_exists(o.data -> 'memberIds', :member::uuid::text)))""";
    }

    @Override
    public void bind(Query query) {
        WishlistVisibility.bind(query, caller);
    }
}
