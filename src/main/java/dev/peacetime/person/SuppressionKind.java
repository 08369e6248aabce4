package dev.peacetime.person;

/** By what somebody who was forgotten would be recognised. */
enum SuppressionKind {
    EMAIL,
    PHONE,
    LINK,
    NAME_AND_EMPLOYER
}
