package dev.peacetime.role;

/** What happened to a role. */
public enum RoleStepKind {
    ADDED,
    CHANGED,
    TEAM_REPLACED,
    OPENED,
    HELD,
    /** Somebody took one of its openings. */
    OPENING_FILLED,
    CLOSED
}
