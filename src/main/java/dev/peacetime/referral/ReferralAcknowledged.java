package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A referral was seen by those who hire. */
public record ReferralAcknowledged(UUID referralId) implements Announced {

    @Override
    public UUID subjectId() {
        return referralId;
    }

    @Override
    public String type() {
        return "referral.acknowledged";
    }
}
