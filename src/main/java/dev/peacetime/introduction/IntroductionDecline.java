package dev.peacetime.introduction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody would rather not. */
@Schema(
        description =
                "That you would rather not. Who asked is told nothing before the deadline, and no reason after it.")
record IntroductionDecline(
        @Schema(description = "As whom it is about: whether you want to be introduced no more.") @Nullable
        Boolean neverAgain) {}
