package dev.peacetime.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What holds, or held, for referrals; never changed, only followed by another.")
record ReferralPolicyView(
        UUID id,

        @Schema(description = "The highest one holds; 1 is the service's own.")
        int number,

        int ownershipDays,
        int priorContactDays,
        int acknowledgeWithinBusinessDays,
        int updateEveryBusinessDays,
        boolean candidateConfirms,
        List<RewardTier> rewards,
        Instant createdAt,
        @JsonIgnore String version)
        implements Versioned {

    static ReferralPolicyView of(Row row) {
        return new ReferralPolicyView(
                row.uuid("id"),
                row.number("number"),
                row.number("ownership_days"),
                row.number("prior_contact_days"),
                row.number("acknowledge_within_business_days"),
                row.number("update_every_business_days"),
                row.truth("candidate_confirms"),
                row.jsons("rewards", RewardTier.class),
                row.instant("created_at"),
                row.text("number"));
    }
}
