package dev.peacetime.note;

/** Who may read a note, and whether its writer is named. */
public enum NoteTier {
    /** The team reads it and sees who wrote it. */
    OPEN,
    /** The team reads it; who wrote it is not said. */
    CONFIDENTIAL,
    /** Only the readers named by its writer. */
    SEALED
}
