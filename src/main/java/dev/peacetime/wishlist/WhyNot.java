package dev.peacetime.wishlist;

/** Why somebody was not hired when they nearly were. */
public enum WhyNot {
    RUNNER_UP,
    TIMING,
    PAY,
    PLACE,
    LEVEL,
    FREEZE,
    DECLINED,
    SKILL_GAP
}
