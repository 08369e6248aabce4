package dev.peacetime.referral;

/** Whether a candidate is asked before their referral goes on, and what they said. One who says no is erased. */
enum Confirmation {
    NOT_NEEDED,
    AWAITED,
    GIVEN
}
