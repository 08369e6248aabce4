package dev.peacetime.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody worked, works or will work, as the guard needs it.
 *
 * @param employerId the employer that stands for itself, also where the work was written down at one merged into it
 * @param started the earliest day that the date given may mean; absent: unknown
 * @param ended the latest day that the date given may mean; absent: without end
 * @param confirmedAt when this was last known to be true
 */
public record KnownWork(
        UUID id,
        UUID employerId,
        String employer,
        @Nullable LocalDate started,
        @Nullable LocalDate ended,
        @Nullable Instant confirmedAt) {}
