package dev.peacetime.advocate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works or worked, from when until when, as far as it is known.
 *
 * @param from the earliest day that it can have begun; unknown, if absent
 * @param until the latest day that it can have ended; it goes on, if absent
 */
record WorkSpan(
        UUID employerId,
        String employer,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Whether both can have been there on one day. */
    boolean meets(WorkSpan other) {
        return employerId.equals(other.employerId) && begins(this, other) && begins(other, this);
    }

    private static boolean begins(WorkSpan one, WorkSpan other) {
        return one.from == null || other.until == null || !one.from.isAfter(other.until);
    }
}
