package dev.peacetime.person;

/** How somebody can be reached or found. */
enum ContactKind {
    EMAIL,
    PHONE,
    LINK
}
