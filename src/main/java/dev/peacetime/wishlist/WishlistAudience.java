package dev.peacetime.wishlist;

/** Who sees a wishlist. */
public enum WishlistAudience {
    /** Whoever made it. */
    PRIVATE,
    /** Whoever made it, and the members named. */
    TEAM,
    /** Every member who keeps wishlists. */
    ORGANIZATION
}
