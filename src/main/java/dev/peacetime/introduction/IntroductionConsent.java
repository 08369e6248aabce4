package dev.peacetime.introduction;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody wants an introduction. */
@Schema(description = "That you want an introduction: as its connector, or as whom it is about.")
record IntroductionConsent(
        @Size(max = 4000) @Schema(description = "The connector's own words to the target.") @Nullable
        String words) {}
