package dev.peacetime.referral;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it was decided that a referral counts; it stays as it was, whatever becomes of the policy and the rules. */
@Schema(description = "How it was decided that a referral counts; it stays as it was, whatever becomes of the policy.")
record ReferralDecision(int policyNumber, Instant decidedAt, List<ReferralRuling> rules) {

    static ReferralDecision of(Row row) {
        return new ReferralDecision(
                row.number("policy_number"), row.instant("decided_at"), row.jsons("rulings", ReferralRuling.class));
    }
}
