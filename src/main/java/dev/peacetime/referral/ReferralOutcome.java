package dev.peacetime.referral;

/** How a referral ends. */
public enum ReferralOutcome {
    HIRED,
    NOT_HIRED,
    WITHDRAWN,
    DUPLICATE;

    ReferralStage stage() {
        return switch (this) {
            case HIRED -> ReferralStage.HIRED;
            case NOT_HIRED -> ReferralStage.NOT_HIRED;
            case WITHDRAWN -> ReferralStage.WITHDRAWN;
            case DUPLICATE -> ReferralStage.DUPLICATE;
        };
    }
}
