package dev.peacetime.person;

/** How a person gave a consent. What was only said lapses soon. */
public enum GivenHow {
    WRITTEN,
    ORAL,
    LINK
}
