package dev.peacetime.note;

import dev.peacetime.backchannel.Question;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is looked at before a note is kept, whoever writes it and by whichever way. */
@ApplicationScoped
class NoteChecks {

    private final ProtectedWordLists lists;

    NoteChecks(ProtectedWordLists lists) {
        this.lists = lists;
    }

    /** @param at the pointer at which the note stands in the request */
    void mayBeKept(NoteWords words, List<Question> asked, @Nullable Boolean answered, String at) {
        NoteRules.mayAnswer(words, asked).ifPresent(NoteChecks::refuse);
        NoteRules.maySpeak(words).ifPresent(NoteChecks::refuse);
        var found = lists.in(words, at);
        NoteRules.mayTouch(found, answered).ifPresent(refusal -> {
            throw refusal.refused()
                    .about(found.stream().map(NoteChecks::told).toList())
                    .with("words", found);
        });
    }

    private static Violation told(ProtectedWord word) {
        return new Violation(
                word.pointer(), "touches on %s, characters %d to %d".formatted(word.kind(), word.from(), word.to()));
    }

    private static void refuse(Refusal refusal) {
        throw refusal.refused();
    }
}
