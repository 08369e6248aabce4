package dev.peacetime.ats;

/** What became of an event of an ATS. */
enum AtsEventStatus {
    /** It waits for its turn. */
    RECEIVED,
    /** What it tells is so here too. */
    APPLIED,
    /** It is kept, and nothing was done for it; its code says why. */
    KEPT
}
