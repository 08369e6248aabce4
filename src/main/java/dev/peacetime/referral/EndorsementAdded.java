package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Somebody added their word to another one's referral. */
public record EndorsementAdded(UUID referralId, UUID memberId) implements Announced {

    @Override
    public UUID subjectId() {
        return referralId;
    }

    @Override
    public String type() {
        return "referral.endorsement-added";
    }
}
