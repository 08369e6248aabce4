package dev.peacetime.person;

/** What a consent allows. Only CURRENT_EMPLOYER lifts the shield; a consent to backchannels in general does not. */
public enum ConsentPurpose {
    WISHLIST,
    BACKCHANNEL,
    CURRENT_EMPLOYER,
    REFERRER_UPDATES
}
