package dev.peacetime.guard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody worked, works or will work.
 *
 * @param employerName as people call it, for the evidence's sentences
 * @param from the earliest day that the date given may mean; absent: unknown
 * @param to the latest day that the date given may mean (2019 is 2019-12-31); absent: without end
 * @param confirmedAt when this was last known to be true
 */
record EmploymentFact(
        UUID id,
        UUID employerId,
        String employerName,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant confirmedAt) {

    /**
     * Whether the employer counts as a present one. In doubt it does: on its last day, and before the first day of a job
     * that is already agreed.
     */
    boolean isPresent(LocalDate today) {
        return to == null || !to.isBefore(today);
    }

    /** Whether this says where the person works on that day. In doubt it does not: on its last day they are leaving. */
    boolean tellsWhereabouts(LocalDate today) {
        return (from == null || !from.isAfter(today)) && (to == null || to.isAfter(today));
    }

    boolean isConfirmedSince(Instant moment) {
        return confirmedAt != null && !confirmedAt.isBefore(moment);
    }
}
