package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody was referred. */
public record ReferralSubmitted(
        UUID referralId, UUID personId, @Nullable UUID roleId, ReferralStanding standing) implements Announced {

    @Override
    public UUID subjectId() {
        return referralId;
    }

    @Override
    public String type() {
        return "referral.submitted";
    }
}
