package dev.peacetime.backchannel;

/** Where an ask stands. */
public enum AskStatus {
    SENT,
    ANSWERED,
    DECLINED,
    /** The guard looked again and no longer says CLEAR. */
    SUSPENDED,
    WITHDRAWN
}
