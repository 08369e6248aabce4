package dev.peacetime.backchannel;

/** Where an ask stands. */
public enum AskStatus {
    SENT,
    ANSWERED,
    DECLINED,
    /** The guard looked again and no longer says CLEAR. */
    SUSPENDED,
    /** Taken back by whoever asked, or because nobody answered in time. */
    WITHDRAWN
}
