package dev.peacetime;

import java.sql.SQLException;
import java.time.Duration;

/** Waits until nothing is left to be done now behind requests for an organization; what waits for another day does not count. */
public final class OrganizationAtRest {

    private static final Duration SOON = Duration.ofHours(1);

    private OrganizationAtRest() {}

    public static void await(String organizationId) {
        Woken.soon("rest", () -> {
            try {
                return OwnersView.column(
                                "select task_name from scheduled_tasks where task_instance like ? || '/%'"
                                        + " and execution_time < ?::timestamptz",
                                organizationId,
                                new TestClock().instant().plus(SOON).toString())
                        .isEmpty();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
