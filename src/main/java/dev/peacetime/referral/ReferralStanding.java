package dev.peacetime.referral;

/** Whose a referral is within its ownership period. */
public enum ReferralStanding {
    /** It, or an earlier one of the same referrer, was the first. */
    OWNER,
    /** Somebody else was first; its words stand beside the first one's. */
    CO_ENDORSER
}
