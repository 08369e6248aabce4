package dev.peacetime.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a referral ends. */
@Schema(description = "How a referral ends.")
record ReferralClosing(
        @NotNull ReferralOutcome outcome,

        @Valid @Schema(description = "Shown to the referrer. Without it nothing is closed (`FEEDBACK_OWED`).") @Nullable
        ReferralFeedback feedbackToReferrer) {}
