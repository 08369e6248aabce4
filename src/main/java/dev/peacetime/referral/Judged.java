package dev.peacetime.referral;

import dev.peacetime.kernel.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the rules see it at a moment.
 *
 * @param personId who is meant, if they are known
 */
record Judged(
        NewReferral referral,
        Sender sender,
        @Nullable UUID personId,
        Situation situation,
        List<ReferralRuling> rulings,
        Instant at) {

    /** Why it is not taken, if it is not. */
    Optional<Refused> refused() {
        return ReferralRules.mayBeSent(rulings)
                .map(refusal -> situation.sentId() != null && refusal == ReferralRefusal.ALREADY_REFERRED_BY_YOU
                        ? refusal.refused().with("referralId", situation.sentId())
                        : refusal.refused().with("rules", rulings));
    }
}
