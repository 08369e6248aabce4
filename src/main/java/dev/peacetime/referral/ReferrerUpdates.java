package dev.peacetime.referral;

/** How much a candidate lets those know who referred them. */
enum ReferrerUpdates {
    ALL,
    /** That it was seen, and that it is over; neither how far it came nor how it ended. */
    CLOSED_ONLY
}
