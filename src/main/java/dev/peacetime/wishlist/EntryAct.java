package dev.peacetime.wishlist;

/** What was done with a wish. */
public enum EntryAct {
    ADDED,
    CHANGED,
    SNOOZED,
    TALKED,
    HIRED,
    CLOSED,
    /** To another wishlist. */
    MOVED,
    /** To another keeper, all of a member's at once. */
    HANDED_OVER,
    /** A role came that may be the one. */
    WOKEN,
    /** The person was asked whether they want to be kept in mind. */
    ASKED,
    /** The person said yes. */
    KEPT,
    /** The person said not now. */
    PAUSED,
    /** It was waited for as long as it may be kept. */
    LAPSED
}
