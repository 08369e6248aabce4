package dev.peacetime.referral;

/** How far a referral can be moved before it is closed. */
enum ReferralProgressStage {
    SCREENING,
    INTERVIEWING,
    OFFER,
    /** They signed; the word to the referrer is still owed. */
    HIRED;

    ReferralStage stage() {
        return switch (this) {
            case SCREENING -> ReferralStage.SCREENING;
            case INTERVIEWING -> ReferralStage.INTERVIEWING;
            case OFFER -> ReferralStage.OFFER;
            case HIRED -> ReferralStage.HIRED;
        };
    }
}
