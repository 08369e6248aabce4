package dev.peacetime.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Every rule by which a referral counts or does not, with the version of its wording and meaning: whoever changes either
 * raises it, so that an old decision still says by what it was made.
 */
enum ReferralRule {
    ROLE_OPEN(1, "The roles take referrals, or none was named.", "A role is not open."),
    NOT_YOURSELF(1, "You refer somebody else.", "You cannot refer yourself."),
    NOT_A_MEMBER(
            1,
            "They do not work here.",
            "They work here already. Moves within the house are no referrals; speak with the role's recruiter."),
    NOT_SENT_ALREADY(
            1,
            "You have no open referral of them for this.",
            "You referred them for this already, and it is still open."),
    ENDORSEMENT_GIVEN(1, "You say why.", "Say in a few words why you refer them."),
    OWNERSHIP(
            1,
            "Whoever refers somebody first owns the referral for the time that the policy sets;"
                    + " whoever refers them within it is a co-endorser, and their words are kept.",
            "");

    private final int version;
    private final String passed;
    private final String failed;

    ReferralRule(int version, String passed, String failed) {
        this.version = version;
        this.passed = passed;
        this.failed = failed;
    }

    ReferralRuling passedIf(boolean holds) {
        return ruling(holds ? RuleOutcome.PASSED : RuleOutcome.FAILED, null);
    }

    ReferralRuling passedUntil(Instant end) {
        return ruling(RuleOutcome.PASSED, end);
    }

    private ReferralRuling ruling(RuleOutcome outcome, @Nullable Instant until) {
        return new ReferralRuling(name(), version, outcome, until, outcome == RuleOutcome.PASSED ? passed : failed);
    }
}
