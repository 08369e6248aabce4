package dev.peacetime.intake;

/** Where an import stands. */
enum ImportStatus {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
}
