package dev.peacetime.backchannel;

/** How the candidate gave a consent. What was only said lapses soon; see {@link ConsentFact#standing}. */
enum GivenHow {
    WRITTEN,
    ORAL,
    LINK
}
