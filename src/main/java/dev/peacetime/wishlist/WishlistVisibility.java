package dev.peacetime.wishlist;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;

/**
 * Who sees which wishlist, and with it its entries: its owner always, the members named for a TEAM's, and for the
 * ORGANIZATION's whoever may read wishlists. Whoever sees a list and may write wishlists keeps its entries.
 */
public final class WishlistVisibility {

    /** The predicate over a wishlist {@code w}; bind it with {@link #bind}. {@code :member} is bound by itself. */
    public static final String SQL = """
            (w.owner_id = :member::uuid
              or (w.visibility = 'ORGANIZATION' and :readsWishlists)
              or (w.visibility = 'TEAM' and exists (select from wishlist_member m
                where m.organization_id = w.organization_id and m.wishlist_id = w.id and m.member_id = :member::uuid)))""";

    private WishlistVisibility() {}

    /** The same in plain values. */
    static boolean sees(WishlistAudience audience, boolean owns, boolean named, boolean readsWishlists) {
        return switch (audience) {
            case PRIVATE -> owns;
            case TEAM -> owns || named;
            case ORGANIZATION -> owns || readsWishlists;
        };
    }

    public static Query bind(Query query, Caller caller) {
        return query.bind("readsWishlists", caller.may(Permission.WISHLISTS_READ));
    }
}
