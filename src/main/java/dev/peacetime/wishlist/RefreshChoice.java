package dev.peacetime.wishlist;

/** What a person answers who was asked whether they want to be kept in mind. */
enum RefreshChoice {
    KEEP,
    /** Keep me, but do not think of me before some day. */
    PAUSE,
    /** Forget me. */
    REMOVE
}
