package dev.peacetime.backchannel;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Where and when two people worked at the same employer.")
record RefereeOverlap(
        UUID employerId,
        String employer,
        @Nullable LocalDate from,
        @Nullable LocalDate to,

        @Schema(description = "Whether they were on the same team.")
        boolean sameTeam) {}
