package dev.peacetime.backchannel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employment as the guard's statement brings it. */
record KnownWork(
        UUID personId,
        UUID id,
        UUID employerId,
        String employerName,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant confirmedAt) {

    EmploymentFact fact() {
        return new EmploymentFact(id, employerId, employerName, from, to, confirmedAt);
    }
}
