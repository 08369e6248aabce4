package dev.peacetime.referral;

import java.util.Arrays;
import java.util.List;

/** Where a referral stands for whoever sent it. */
enum ReferralStatus {
    SUBMITTED,
    ACKNOWLEDGED,
    IN_PROCESS,
    HIRED,
    NOT_HIRED,
    CLOSED;

    /** What is shown of a stage. Without a default: a new stage does not compile until somebody decides what is shown of it. */
    static ReferralStatus of(ReferralStage stage) {
        return switch (stage) {
            case SUBMITTED -> SUBMITTED;
            case ACKNOWLEDGED -> ACKNOWLEDGED;
            case SCREENING, INTERVIEWING, OFFER -> IN_PROCESS;
            case HIRED -> HIRED;
            case NOT_HIRED -> NOT_HIRED;
            case WITHDRAWN, DUPLICATE -> CLOSED;
        };
    }

    /** What is shown of a stage where the candidate lets no more be known than the end; again without a default. */
    static ReferralStatus ofLimited(ReferralStage stage, boolean closed) {
        return switch (stage) {
            case SUBMITTED -> SUBMITTED;
            case ACKNOWLEDGED, SCREENING, INTERVIEWING, OFFER -> ACKNOWLEDGED;
            case HIRED -> closed ? CLOSED : ACKNOWLEDGED;
            case NOT_HIRED, WITHDRAWN, DUPLICATE -> CLOSED;
        };
    }

    /** Every stage that is shown as this. */
    List<ReferralStage> stages() {
        return Arrays.stream(ReferralStage.values())
                .filter(stage -> of(stage) == this)
                .toList();
    }
}
