package dev.peacetime.referral;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Whether a candidate wants to be referred, and how much their referrer is told.")
record CandidateAnswer(
        @NotNull @Schema(description = "No erases the referral.")
        Boolean yes,

        @Schema(description = "How much the referrer is told.", defaultValue = "ALL") @Nullable
        ReferrerUpdates referrerUpdates) {}
