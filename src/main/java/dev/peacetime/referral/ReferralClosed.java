package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A referral came to its end, and its referrer was told why. */
public record ReferralClosed(UUID referralId, ReferralOutcome outcome) implements Announced {

    @Override
    public UUID subjectId() {
        return referralId;
    }

    @Override
    public String type() {
        return "referral.closed";
    }
}
