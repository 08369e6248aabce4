package dev.peacetime.backchannel;

/** What a consent allows. Only CURRENT_EMPLOYER lifts the shield; a consent to backchannels in general does not. */
enum ConsentPurpose {
    WISHLIST,
    BACKCHANNEL,
    CURRENT_EMPLOYER,
    REFERRER_UPDATES
}
