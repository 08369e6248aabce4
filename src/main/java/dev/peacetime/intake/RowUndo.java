package dev.peacetime.intake;

/** What became of a row's doing when its import was undone. */
enum RowUndo {
    /** All of it is gone. */
    TAKEN_BACK,
    /** Something of it stays. */
    KEPT
}
