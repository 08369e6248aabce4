package dev.peacetime.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shall hold for referrals from now on; what is left out is as the service has it by itself. */
@Schema(description = "What shall hold for referrals sent from now on; those sent before keep theirs.")
record NewReferralPolicy(
        @Min(1)
        @Max(1095)
        @Schema(
                description = "How long the first referral of a person owns them. Days of 24 hours.",
                defaultValue = "180")
        @Nullable
        Integer ownershipDays,

        @Min(0)
        @Max(1095)
        @Schema(description = "How long ago an organization's own contact must be. Recorded.", defaultValue = "0")
        @Nullable
        Integer priorContactDays,

        @Min(1)
        @Max(60)
        @Schema(description = "Within how many business days a referral is acknowledged.", defaultValue = "3")
        @Nullable
        Integer acknowledgeWithinBusinessDays,

        @Min(1)
        @Max(260)
        @Schema(description = "Every how many business days it goes on, or is said to.", defaultValue = "10")
        @Nullable
        Integer updateEveryBusinessDays,

        @Schema(
                description =
                        "Whether candidates are asked before their referral goes on; if they say no, it is erased.",
                defaultValue = "false")
        @Nullable
        Boolean candidateConfirms,

        @Size(max = 50) @Nullable List<@NotNull @Valid RewardTier> rewards) {

    /** What holds where no policy was ever made. */
    static final NewReferralPolicy BUILT_IN = new NewReferralPolicy(180, 0, 3, 10, false, List.of());

    NewReferralPolicy orBuiltIn() {
        return new NewReferralPolicy(
                Objects.requireNonNullElse(ownershipDays, BUILT_IN.ownershipDays),
                Objects.requireNonNullElse(priorContactDays, BUILT_IN.priorContactDays),
                Objects.requireNonNullElse(acknowledgeWithinBusinessDays, BUILT_IN.acknowledgeWithinBusinessDays),
                Objects.requireNonNullElse(updateEveryBusinessDays, BUILT_IN.updateEveryBusinessDays),
                Objects.requireNonNullElse(candidateConfirms, BUILT_IN.candidateConfirms),
                Objects.requireNonNullElse(rewards, BUILT_IN.rewards));
    }
}
