package dev.peacetime.person;

/** Why somebody was forgotten. */
public enum SuppressionReason {
    /** They asked for it. */
    REMOVED,
    /** They were kept in mind for as long as they may be, and did not say that they want it for longer. */
    LAPSED
}
