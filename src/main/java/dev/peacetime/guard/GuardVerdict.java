package dev.peacetime.guard;

/** What the no-contact guard says about one referee for one candidate. Only CLEAR lets anything be sent. */
public enum GuardVerdict {
    CLEAR,
    /** Somebody would be called whom the candidate must be shielded from; nothing but the candidate's consent changes it. */
    REFUSED,
    /** Too little is known to say; an attestation makes it CLEAR. */
    UNKNOWN
}
