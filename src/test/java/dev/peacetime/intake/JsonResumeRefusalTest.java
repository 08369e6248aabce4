package dev.peacetime.intake;

import java.io.ByteArrayInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.peacetime.intake.JsonResumeTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class JsonResumeRefusalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                                     | NOT_AN_OBJECT |",
                "null                                                   | NOT_AN_OBJECT |",
                "{'basics': []}                                         | NOT_AN_OBJECT | /basics",
                "{'basics': {'name': 7}}                                | NOT_TEXT      | /basics/name",
                "{'basics': {'name': 'Ada', 'location': 'London'}}      | NOT_AN_OBJECT | /basics/location",
                "{'basics': {'name': 'Ada', 'profiles': {}}}            | NOT_A_LIST    | /basics/profiles",
                "{'basics': {'name': 'Ada', 'profiles': ['x']}}         | NOT_AN_OBJECT | /basics/profiles/0",
                "{'basics': {'name': 'Ada'}, 'work': [{}, {'startDate': 2019}]} | NOT_TEXT | /work/1/startDate",
                "{'basics': {'name': 'Ada'}, 'skills': [{'keywords': ['Go', 1]}]} | NOT_TEXT | /skills/0/keywords/1",
                "{'basics': {'name': 'A\\u0000da'}}                     | TEXT_BROKEN   | /basics/name",
                "{'basics': {'name': 'Ada', 'label': '\\ud83d'}}        | TEXT_BROKEN   | /basics/label",
                "{}                                                     | NAME_MISSING  | /basics/name",
                "{'basics': {'name': '-'}}                              | NAME_MISSING  | /basics/name",
                "{'basics': {'name': 'Ada', 'name': 'Grace'}}           | NOT_JSON      | `line 1, column 34`",
                "{'basics': {'name': 'Ada'}} {}                         | NOT_JSON      | `line 1, column 29`",
                "{'basics': {'name': 'Ada'}                             | NOT_JSON      | `line 1, column 27`",
            })
    void refusesWhatIsNoResumeAndTellsWhere(String document, IntakeRefusal refusal, String where) {
        var refused = catchThrowableOfType(RefusedFile.class, () -> read(document));

        assertThat(refused.refusal).isEqualTo(refusal);
        assertThat(refused.where).isEqualTo(where == null ? "" : where);
        assertThat(refused).hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "First Name,Last Name\n", "\u0000\u0000", "{basics: {}}"})
    void refusesWhatIsNotJson(String document) {
        assertThat(catchThrowableOfType(RefusedFile.class, () -> read(document)).refusal)
                .isEqualTo(IntakeRefusal.NOT_JSON);
    }

    @Test
    void refusesTextsLongerThanAnyoneReads() {
        var longName = "{'basics': {'name': '" + "a".repeat(1_001) + "'}}";
        var longSummary = "{'basics': {'name': 'Ada', 'summary': '" + "a".repeat(20_001) + "'}}";

        assertThat(catchThrowableOfType(RefusedFile.class, () -> read(longName)).where)
                .isEqualTo("/basics/name");
        assertThat(catchThrowableOfType(RefusedFile.class, () -> read(longSummary)).where)
                .isEqualTo("/basics/summary");
    }

    @Test
    void readsUpToOneMebibyte() {
        var resume = "{'basics': {'name': 'Ada'}}";
        var largest = resume + " ".repeat(1024 * 1024 - resume.length());

        assertThat(read(largest).name()).isEqualTo("Ada");
        assertThat(catchThrowableOfType(RefusedFile.class, () -> read(largest + " ")).refusal)
                .isEqualTo(IntakeRefusal.DOCUMENT_TOO_LARGE);
    }

    @Test
    void refusesDocumentsDeeperThanAnyone() {
        var deep = "{'basics': {'name': 'Ada'}, 'x': " + "[".repeat(200_000) + "]".repeat(200_000) + "}";

        assertThat(catchThrowableOfType(RefusedFile.class, () -> read(deep)).refusal)
                .isEqualTo(IntakeRefusal.NOT_JSON);
    }

    @Property
    void refusesAnyBytesThatAreNoResume(@ForAll byte[] bytes) {
        assertThat(catchThrowableOfType(RefusedFile.class, () -> JsonResume.read(new ByteArrayInputStream(bytes))))
                .isNotNull();
    }

    @Property
    void readsAnyText(@ForAll String name, @ForAll String label) {
        var refused = catchThrowableOfType(
                RefusedFile.class, () -> read("{'basics': {'name': '%s', 'label': '%s'}}".formatted(name, label)));

        assertThat(refused == null || refused.where.matches("/basics/(name|label)|line \\d+, column \\d+"))
                .isTrue();
    }
}
