package dev.peacetime.person;

/** Why two people may be one. */
enum DuplicateReason {
    SAME_EMAIL,
    SAME_PHONE,
    /** The same profile page. */
    SAME_LINK,
    SAME_NAME_AND_EMPLOYER
}
