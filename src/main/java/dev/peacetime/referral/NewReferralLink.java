package dev.peacetime.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "A link by which people without an account come, or refer somebody; many times, within its limits.")
record NewReferralLink(
        @NotNull
        @Schema(description = "`OWN`: who comes by it comes themselves. `OUTSIDERS`: they refer somebody else.")
        ReferralLinkKind kind,

        @Schema(
                description =
                        "The member in whose name it works: you, or, for those who triage referrals, a colleague.")
        @Nullable
        UUID memberId,

        @Schema(description = "The role that it is for; whatever fits, if left out.") @Nullable
        UUID roleId,

        @Valid @Schema(description = "For a link of your own: what you say of whoever comes by it.") @Nullable
        NewEndorsement endorsement,

        @Schema(description = "At most a year from now; 30 days, if left out.") @Nullable
        Instant expiresAt,

        @Min(1) @Max(10_000) @Schema(description = "How often it can be used in all.", defaultValue = "50") @Nullable
        Integer most,

        @Min(1) @Max(10_000) @Schema(description = "How often within 24 hours.", defaultValue = "10") @Nullable
        Integer mostADay) {}
