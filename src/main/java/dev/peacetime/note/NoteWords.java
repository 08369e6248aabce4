package dev.peacetime.note;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a note says; it is kept sealed, as one text. */
record NoteWords(
        WorkedTogether workedTogether,
        @Nullable Boolean wouldWorkAgain,
        List<NoteAnswer> answers,
        List<NoteDisclosure> disclosures) {

    static NoteWords of(NewNote note) {
        return new NoteWords(note.workedTogether(), note.wouldWorkAgain(), note.said(), note.disclosed());
    }
}
