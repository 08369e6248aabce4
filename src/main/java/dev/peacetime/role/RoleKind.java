package dev.peacetime.role;

/** What is sought with a role. */
public enum RoleKind {
    /** A set number of people. */
    OPENING,
    /** People like these, always. */
    EVERGREEN,
    /** Somebody for whom a place would be made. */
    OPPORTUNISTIC
}
