package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A referral came further, or was told to go on. */
public record ReferralProgressed(UUID referralId, ReferralStage stage) implements Announced {

    @Override
    public UUID subjectId() {
        return referralId;
    }

    @Override
    public String type() {
        return "referral.progressed";
    }
}
