package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** The candidate said yes to being referred. */
public record ReferralConfirmed(UUID referralId) implements Announced {

    @Override
    public UUID subjectId() {
        return referralId;
    }

    @Override
    public String type() {
        return "referral.confirmed";
    }
}
