package dev.peacetime.reverse;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a candidate may talk with somebody who worked for their future manager. */
@Schema(description = "That a candidate may talk with somebody who worked for their future manager.")
record NewReverseReference(
        @NotNull @Schema(description = "The candidate.") UUID personId,

        @Schema(description = "About whom; the role's hiring manager, if left out.") @Nullable
        UUID managerId) {}
