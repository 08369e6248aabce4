package dev.peacetime.note;

import dev.peacetime.backchannel.Question;
import dev.peacetime.conflict.ConflictRefusal;
import dev.peacetime.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a note asks of those who read it. */
final class NoteRules {

    private static final int SHORTEST_PURPOSE = 3;
    private static final int LONGEST_PURPOSE = 200;

    private NoteRules() {}

    /** A note answers what was asked, and nothing else. */
    static Optional<Refusal> mayAnswer(NoteWords note, List<Question> asked) {
        var known = asked.stream().map(Question::id).toList();
        return note.answers().stream().allMatch(answer -> known.contains(answer.questionId()))
                ? Optional.empty()
                : Optional.of(NoteRefusal.QUESTION_UNKNOWN);
    }

    /** Whoever touches on what must not decide about anybody says that they mean it, knowing where they do. */
    static Optional<Refusal> mayTouch(List<ProtectedWord> found, @Nullable Boolean answered) {
        return found.isEmpty() || Boolean.TRUE.equals(answered)
                ? Optional.empty()
                : Optional.of(NoteRefusal.PROTECTED_WORDS);
    }

    /** Whoever is kin of the candidate says so, and says nothing else. */
    static Optional<Refusal> maySpeak(NoteWords note) {
        return note.disclosures().stream().anyMatch(disclosure -> disclosure.kind() == NoteDisclosureKind.KIN)
                ? Optional.of(ConflictRefusal.RECUSED)
                : Optional.empty();
    }

    /** A note is read for something; what for is said before it is shown. */
    static Optional<Refusal> mayRead(@Nullable String purpose) {
        if (purpose == null || purpose.isBlank()) {
            return Optional.of(NoteRefusal.PURPOSE_REQUIRED);
        }
        var said = purpose.strip();
        var length = said.codePointCount(0, said.length());
        return length < SHORTEST_PURPOSE || length > LONGEST_PURPOSE
                ? Optional.of(NoteRefusal.PURPOSE_INVALID)
                : Optional.empty();
    }
}
