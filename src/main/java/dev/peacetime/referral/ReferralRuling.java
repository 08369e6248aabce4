package dev.peacetime.referral;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one rule, in one version, said about a referral. */
@Schema(description = "What one rule, in one version, said about a referral.")
record ReferralRuling(
        String id,
        int version,
        RuleOutcome outcome,

        @Schema(description = "Until when it holds, for a rule that knows an end.") @Nullable
        Instant until,

        @Schema(description = "The same for people.") String sentence) {

    boolean passed() {
        return outcome == RuleOutcome.PASSED;
    }
}
