package dev.peacetime.introduction;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody outside says to an introduction. */
@Schema(description = "What you say to being introduced.")
record TargetAnswer(
        @NotNull @Schema(description = "Whether you want it. Only then does anybody learn how to reach you.")
        Boolean accept,

        @Schema(description = "Whether you want to be introduced no more.") @Nullable
        Boolean neverAgain) {}
