package dev.peacetime.role;

/** Where a role stands. */
public enum RoleStatus {
    DRAFT,
    OPEN,
    ON_HOLD,
    FILLED,
    CANCELLED
}
