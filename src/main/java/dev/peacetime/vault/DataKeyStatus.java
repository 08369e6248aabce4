package dev.peacetime.vault;

/** What an organization's key is used for. */
enum DataKeyStatus {
    /** It seals and opens. */
    CURRENT,
    /** It only opens, until all that it sealed is sealed anew. */
    RETIRED,
    /** It is no more. */
    DESTROYED
}
