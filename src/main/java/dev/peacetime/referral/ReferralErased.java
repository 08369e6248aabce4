package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** The candidate said no, and nothing is kept of the referral. */
public record ReferralErased(UUID referralId) implements Announced {

    @Override
    public UUID subjectId() {
        return referralId;
    }

    @Override
    public String type() {
        return "referral.erased";
    }
}
