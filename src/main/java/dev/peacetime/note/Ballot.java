package dev.peacetime.note;

import dev.peacetime.backchannel.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One note as it is counted.
 *
 * @param mayBeOf who may have written it, as far as those can tell who are not told
 * @param choices what it says to each question that can be counted
 */
record Ballot(UUID noteId, Set<UUID> mayBeOf, Map<String, String> choices) {

    static final String WOULD_WORK_AGAIN = "WOULD_WORK_AGAIN";
    static final String FIRST_HAND = "FIRST_HAND";
    static final String ANSWERED = "ANSWERED ";

    static Ballot of(UUID noteId, Set<UUID> mayBeOf, boolean firstHand, NoteWords words, List<Question> asked) {
        var choices = new LinkedHashMap<String, String>();
        choices.put(WOULD_WORK_AGAIN, words.wouldWorkAgain() == null ? "UNSAID" : yesOrNo(words.wouldWorkAgain()));
        choices.put(FIRST_HAND, yesOrNo(firstHand));
        for (var question : asked) {
            var answered = words.answers().stream()
                    .anyMatch(answer -> answer.questionId().equals(question.id()));
            choices.put(ANSWERED + question.id(), yesOrNo(answered));
        }
        return new Ballot(noteId, mayBeOf, choices);
    }

    private static String yesOrNo(boolean truth) {
        return truth ? "YES" : "NO";
    }
}
