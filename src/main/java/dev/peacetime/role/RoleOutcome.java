package dev.peacetime.role;

/** How a role ended. */
public enum RoleOutcome {
    FILLED(RoleStatus.FILLED),
    CANCELLED(RoleStatus.CANCELLED);

    final RoleStatus status;

    RoleOutcome(RoleStatus status) {
        this.status = status;
    }
}
