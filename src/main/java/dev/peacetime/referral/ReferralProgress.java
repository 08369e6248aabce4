package dev.peacetime.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a referral came. */
@Schema(description = "How far a referral came. The stage it is at already may be told again, to say that it goes on.")
record ReferralProgress(
        @NotNull ReferralProgressStage stage,

        @Size(max = 5000) @Schema(description = "For those who hire; the referrer does not see it.") @Nullable
        String note) {}
