package dev.peacetime.intake;

import dev.peacetime.kernel.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResumeRulesTest {
    @Test
    void knowsCountriesByTheirTwoLetters() {
        assertThat(ResumeRules.country("de")).contains("DE");
        assertThat(List.of("DEU", "Germany", "UK", "XX", "D"))
                .allMatch(text -> ResumeRules.country(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Present", "present", "CURRENT", "now"})
    void knowsWordsForNoEnd(String text) {
        assertThat(ResumeRules.meansPresent(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03,    2019-02,    true",
        "2019-03-14, 2019-03-13, true",
        "2019,       2018-12-31, true",
        "2019-03,    2019,       false",
        "2019,       2019-01,    false",
        "2019-03-14, 2019-03,    false",
        "2019-03-14, 2019-03-14, false",
    })
    void seesEndsBeforeBeginningsOnlyWhereNoReadingSavesThem(String from, String to, boolean crossed) {
        assertThat(ResumeRules.crossed(PartialDate.parse(from), PartialDate.parse(to)))
                .isEqualTo(crossed);
    }

    @Test
    void keepsEachTextOnceAsItWasFirstWritten() {
        assertThat(ResumeRules.distinct(List.of("Java", "SQL", "JAVA", "java", "Sql", "Go")))
                .containsExactly("Java", "SQL", "Go");
    }
}
