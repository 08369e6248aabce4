package dev.peacetime;

import java.sql.SQLException;

/** Waits until nothing is left to be done behind requests for an organization. */
public final class OrganizationAtRest {

    private OrganizationAtRest() {}

    public static void await(String organizationId) {
        Woken.soon("rest", () -> {
            try {
                return OwnersView.column(
                                "select task_name from scheduled_tasks where task_instance like ? || '/%'",
                                organizationId)
                        .isEmpty();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
