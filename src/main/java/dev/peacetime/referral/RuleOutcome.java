package dev.peacetime.referral;

/** What a rule said. */
enum RuleOutcome {
    PASSED,
    FAILED
}
