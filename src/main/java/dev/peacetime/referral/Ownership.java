package dev.peacetime.referral;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose a person is at present.
 *
 * @param referralId the referral that owns the person; none does, if absent
 * @param memberId who sent it
 */
record Ownership(@Nullable UUID referralId, @Nullable UUID memberId) {

    boolean isFree() {
        return referralId == null;
    }

    ReferralStanding standingOf(UUID referrer) {
        return isFree() || Objects.equals(memberId, referrer) ? ReferralStanding.OWNER : ReferralStanding.CO_ENDORSER;
    }
}
