package dev.peacetime.referral;

/** Which answer a referrer waits for. */
public enum AnswerOwed {
    ACKNOWLEDGEMENT,
    UPDATE
}
