package dev.peacetime.referral;

import dev.peacetime.relationship.ReadinessView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a referral would count if it were sent now, and by which rules. */
@Schema(description = "Whether a referral would count if it were sent now, and by which rules.")
record ReferralCheck(
        boolean eligible,
        List<ReferralRuling> rules,

        @Schema(description = "How warm your own tie to them is; absent where it is another one's word.") @Nullable
        ReadinessView readiness) {

    static ReferralCheck of(List<ReferralRuling> rulings, @Nullable ReadinessView readiness) {
        return new ReferralCheck(ReferralRules.mayBeSent(rulings).isEmpty(), rulings, readiness);
    }
}
