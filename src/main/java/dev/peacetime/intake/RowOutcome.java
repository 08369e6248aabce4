package dev.peacetime.intake;

/** What became of a row. */
enum RowOutcome {
    /** Somebody is known who was not. */
    CREATED,
    /** More is known of somebody. */
    UPDATED,
    /** Nothing was to be done. */
    SKIPPED,
    /** Nothing could be done. */
    REFUSED
}
