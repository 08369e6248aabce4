package dev.peacetime.reward;

/** Where a reward stands. */
public enum RewardStatus {
    /** Promised; its time has not come. */
    PENDING,
    DUE,
    PAID,
    FORFEITED
}
