package dev.peacetime.intake;

/** How far an import has come. */
public enum ImportStatus {
    QUEUED,
    RUNNING,
    /** Every row was worked off, whatever became of it. */
    DONE,
    /** The file was refused, or the work on it broke off. */
    FAILED,
    /** What it did is being taken back. */
    UNDOING,
    UNDONE
}
