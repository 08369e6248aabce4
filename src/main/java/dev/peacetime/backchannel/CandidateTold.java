package dev.peacetime.backchannel;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That the candidate was told that others will be asked about them. */
@Schema(description = "That the candidate was told that others will be asked about them.")
record CandidateTold(
        @NotNull Instant at,

        @Schema(description = "The member who told them; you, if left out.") @Nullable
        UUID byMemberId) {}
