package dev.peacetime.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's work as one of many that are written down together. */
record WorkRow(
        UUID id,
        UUID personId,
        UUID employerId,
        @Nullable String title,
        @Nullable String team,
        @Nullable String begun,
        @Nullable String over,
        @Nullable LocalDate started,
        @Nullable LocalDate ended,
        @Nullable Instant confirmed) {

    static WorkRow of(Employment work) {
        return new WorkRow(
                work.id,
                work.personId,
                work.employerId,
                work.title,
                work.team,
                work.fromDate,
                work.toDate,
                work.started,
                work.ended,
                work.confirmedAt);
    }
}
