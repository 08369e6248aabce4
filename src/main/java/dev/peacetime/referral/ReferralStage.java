package dev.peacetime.referral;

/** Where a referral stands for those who hire: the states of the pipeline. */
public enum ReferralStage {
    SUBMITTED,
    ACKNOWLEDGED,
    SCREENING,
    INTERVIEWING,
    OFFER,
    HIRED,
    NOT_HIRED,
    /** The candidate, or whoever referred them, took it back. */
    WITHDRAWN,
    /** It says the same as another one. */
    DUPLICATE
}
