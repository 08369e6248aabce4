package dev.peacetime.referral;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a referral would count if it were sent now, and by which rules. */
@Schema(description = "Whether a referral would count if it were sent now, and by which rules.")
record ReferralCheck(boolean eligible, List<ReferralRuling> rules) {

    static ReferralCheck of(List<ReferralRuling> rulings) {
        return new ReferralCheck(ReferralRules.mayBeSent(rulings).isEmpty(), rulings);
    }
}
