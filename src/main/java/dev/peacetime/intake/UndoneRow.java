package dev.peacetime.intake;

import org.jspecify.annotations.Nullable;

/** What became of a row's doing when its import was undone, to be written down. */
record UndoneRow(
        int number,
        RowUndo undo,
        @Nullable String code,
        @Nullable String sentence) {

    static UndoneRow takenBack(int number) {
        return new UndoneRow(number, RowUndo.TAKEN_BACK, null, null);
    }

    static UndoneRow kept(int number, KeptReason reason) {
        return new UndoneRow(number, RowUndo.KEPT, reason.name(), reason.sentence);
    }
}
