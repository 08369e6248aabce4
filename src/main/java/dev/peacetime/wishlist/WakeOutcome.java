package dev.peacetime.wishlist;

/** What came of it that a role matches a wish. */
enum WakeOutcome {
    WOKEN,
    /** It would have, but the wish may not be kept any longer: blocked. */
    LAPSED
}
