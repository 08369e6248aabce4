package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Two people were found to be one, and another referral's right to them was the older. */
public record OwnershipSettled(UUID referralId, UUID owningReferralId, ReferralStanding standing) implements Announced {

    @Override
    public UUID subjectId() {
        return referralId;
    }

    @Override
    public String type() {
        return "referral.ownership-settled";
    }
}
