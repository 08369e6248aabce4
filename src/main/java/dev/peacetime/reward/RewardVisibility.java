package dev.peacetime.reward;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.referral.ReferralVisibility;

/**
 * Who sees a reward: those who see its referral whole, and its referrer, unless the candidate lets them know of no more than
 * the end: a reward tells how it ended.
 */
final class RewardVisibility {

    /** The predicate over a referral {@code f}; {@code :now} is bound. */
    static final String SQL = "(" + ReferralVisibility.WHOLE + " or (" + ReferralVisibility.OWN + " and not "
            + ReferralVisibility.LIMITED + "))";

    private RewardVisibility() {}

    /** The same in plain values. */
    static boolean sees(boolean whole, boolean own, boolean limited) {
        return whole || (own && !limited);
    }

    static Query bind(Query query, Caller caller) {
        return ReferralVisibility.bind(query, caller);
    }
}
