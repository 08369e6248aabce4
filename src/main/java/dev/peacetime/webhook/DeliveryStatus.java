package dev.peacetime.webhook;

/** What became of a delivery. */
enum DeliveryStatus {
    /** To be sent, or to be tried again. */
    WAITING,
    /** Taken by the receiver. */
    DELIVERED,
    /** Tried for three days in vain; can be sent again. */
    DEAD,
    /** Hidden from whose webhook it is by the time it would have been sent. */
    WITHHELD
}
