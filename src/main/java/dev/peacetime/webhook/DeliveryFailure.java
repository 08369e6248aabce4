package dev.peacetime.webhook;

/** Why an attempt to deliver came to nothing. */
enum DeliveryFailure {
    /** The receiver said something else than 2xx. */
    REFUSED,
    /** It wanted to be followed elsewhere, which is not done. */
    REDIRECTED,
    /** It took too long. */
    TIMED_OUT,
    /** Nothing answers there, or not as HTTP and TLS have it. */
    UNREACHABLE,
    /** Its name leads to an address that is not public. */
    ADDRESS_REFUSED
}
