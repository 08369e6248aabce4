package dev.peacetime.introduction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of an introduction. */
@Schema(description = "What came of an introduction; the connector is told.")
record IntroductionOutcome(
        @NotNull IntroductionResult result,
        @Size(max = 2000) @Nullable String text,

        @Size(max = 2000) @Schema(description = "Your thanks to the connector; they are a touchpoint.") @Nullable
        String thanks) {}
