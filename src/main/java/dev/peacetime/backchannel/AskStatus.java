package dev.peacetime.backchannel;

/** Where an ask stands. */
public enum AskStatus {
    SENT,
    ANSWERED,
    DECLINED,
    /** The guard looked again and no longer says CLEAR. */
    SUSPENDED,
    /** Taken back by whoever asked, or because its time is over; whether it was answered in confidence is not told. */
    WITHDRAWN
}
