package dev.peacetime.role;

/** Who may know of a role. */
public enum Visibility {
    /** Everybody, also outside. */
    PUBLIC,
    /** Every member. */
    INTERNAL,
    /** Its hiring team; others may see its cover. */
    CONFIDENTIAL
}
