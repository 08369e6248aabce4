package dev.peacetime.wishlist;

/** Why somebody is wished for. */
public enum EntryWhy {
    /** Worked here once. */
    BOOMERANG,
    /** Nearly hired. */
    SILVER_MEDALIST,
    GREAT_REFERENCE,
    REFERRED,
    ADMIRED
}
