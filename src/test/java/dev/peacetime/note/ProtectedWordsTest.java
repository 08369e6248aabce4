package dev.peacetime.note;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProtectedWordsTest {

    private final ProtectedWordLists lists = new ProtectedWordLists();

    @ParameterizedTest
    @CsvSource({
        "She was on maternity leave., FAMILY",
        "Went on PARENTAL  LEAVE twice., FAMILY",
        "He is pregnant with ideas., HEALTH",
        "Too old for this., AGE",
        "A trade unionist at heart., UNION",
        "Goes to church., RELIGION",
        "With a strong accent., ORIGIN",
        "Er war in Elternzeit., FAMILY",
        "Sie ist schwerbehindert., HEALTH",
        "Im Betriebsrat aktiv., UNION",
        "Trägt ein Kopftuch., RELIGION",
        "Ihre Staatsangehörigkeit …, ORIGIN",
        "Ein älterer Kollege., AGE",
    })
    void findsWhatMustNotDecide(String text, ProtectedKind kind) {
        assertThat(found(text)).extracting(ProtectedWord::kind).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Full of rage and courage.",
        "Manages packages by the page.",
        "A healthcheck of the unit.",
        "Kinderleicht ist anders.",
        "Calm in a storm.",
        "Ein Churchill der Technik.",
    })
    void takesWholeWordsOnly(String text) {
        assertThat(found(text).stream().filter(word -> word.kind() != ProtectedKind.FAMILY))
                .isEmpty();
    }

    @Test
    void findsAWordInWhicheverFormItIsTyped() {
        var decomposed = java.text.Normalizer.normalize("Ein älterer Herr", java.text.Normalizer.Form.NFD);

        assertThat(found(decomposed)).extracting(ProtectedWord::kind).containsExactly(ProtectedKind.AGE);
    }

    @Test
    void tellsThePlaceInCharactersAndNotTheWord() {
        var note = new NoteWords(
                new WorkedTogether(null, dev.peacetime.kernel.PartialDate.parse("2019"), null, "peer"),
                null,
                List.of(new NoteAnswer("q1", "Fine."), new NoteAnswer("q2", "\uD83D\uDE00 is pregnant now")),
                List.of(new NoteDisclosure(NoteDisclosureKind.OTHER, "We go to the same church")));

        var found = lists.in(note, "/note");

        assertThat(found)
                .containsExactly(
                        new ProtectedWord("/note/answers/1/text", 5, 13, ProtectedKind.HEALTH),
                        new ProtectedWord("/note/disclosures/0/text", 18, 24, ProtectedKind.RELIGION));
        assertThat(found.toString()).doesNotContain("pregnant");
    }

    private List<ProtectedWord> found(String text) {
        return lists.in(
                new NoteWords(
                        new WorkedTogether(null, dev.peacetime.kernel.PartialDate.parse("2019"), null, "peer"),
                        null,
                        Stream.of(text).map(said -> new NoteAnswer("q1", said)).toList(),
                        List.of()),
                "");
    }
}
