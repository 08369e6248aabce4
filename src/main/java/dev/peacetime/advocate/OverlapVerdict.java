package dev.peacetime.advocate;

/** Whether two people can have worked together, by the employments that are known. */
enum OverlapVerdict {
    /** They did not say that they worked together. */
    NOT_CLAIMED,
    CONFIRMED,
    /** Too little is known of either. */
    UNKNOWN,
    /** By what is known they never were at one employer at a time: one of the two is mistaken, or the records are. */
    MISMATCH
}
