package dev.peacetime.wishlist;

/** Where a wish stands. */
public enum EntryStatus {
    WAITING,
    /** A role came that may be the one. */
    WOKEN,
    IN_TALKS,
    HIRED,
    CLOSED,
    /** Waited for as long as it may be kept. */
    LAPSED;

    /** Whether it may still come true. */
    public boolean isLiving() {
        return this == WAITING || this == WOKEN || this == IN_TALKS;
    }
}
