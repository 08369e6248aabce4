package dev.peacetime.intake;

/** What became of a row. */
enum RowOutcome {
    CREATED,
    UPDATED,
    SKIPPED,
    REFUSED
}
