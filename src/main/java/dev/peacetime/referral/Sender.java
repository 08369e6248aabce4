package dev.peacetime.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose word a referral is.
 *
 * @param referrerId the member in whose name it is taken
 * @param sentById the member who sends it, if another
 * @param linkId the link by which it came
 * @param outsiderId who speaks, if somebody outside
 * @param candidateAgrees whether the candidate need not be asked any more
 */
record Sender(
        UUID referrerId,
        @Nullable UUID sentById,
        @Nullable UUID linkId,
        @Nullable UUID outsiderId,
        boolean candidateAgrees) {

    static Sender themselves(UUID member) {
        return new Sender(member, null, null, null, false);
    }

    static Sender onBehalfOf(UUID referrer, UUID member) {
        return new Sender(referrer, member, null, null, false);
    }

    /** Somebody outside who puts in a word, by a member's link. */
    static Sender outsider(UUID outsider, UUID member, UUID link) {
        return new Sender(member, null, link, outsider, false);
    }

    /** The candidate themselves, who came by a member's own link. */
    static Sender candidate(UUID member, UUID link) {
        return new Sender(member, null, link, null, true);
    }

    Confirmation confirmation(PolicyTerms terms) {
        if (!terms.candidateConfirms()) {
            return Confirmation.NOT_NEEDED;
        }
        return candidateAgrees ? Confirmation.GIVEN : Confirmation.AWAITED;
    }
}
