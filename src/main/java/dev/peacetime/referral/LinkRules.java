package dev.peacetime.referral;

import dev.peacetime.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which links can be made, and what one still lets in. */
final class LinkRules {

    private static final Duration LONGEST = Duration.ofDays(366);

    private LinkRules() {}

    static Optional<Refusal> mayBeMade(NewReferralLink link, Instant now) {
        if ((link.kind() == ReferralLinkKind.OWN) != (link.endorsement() != null)) {
            return Optional.of(ReferralRefusal.LINK_WORDS_MISPLACED);
        }
        var until = link.expiresAt();
        return until != null && (!until.isAfter(now) || until.isAfter(now.plus(LONGEST)))
                ? Optional.of(ReferralRefusal.LINK_EXPIRY_PAST)
                : Optional.empty();
    }

    static Optional<Refusal> mayBeUsed(LinkUse link, boolean roleOpen, Instant now) {
        if (link.closed() || !link.expiresAt().isAfter(now) || link.used() >= link.most() || !roleOpen) {
            return Optional.of(ReferralRefusal.REFERRAL_LINK_CLOSED);
        }
        return link.onTheDay() >= link.mostADay() ? Optional.of(ReferralRefusal.REFERRAL_LINK_BUSY) : Optional.empty();
    }
}
