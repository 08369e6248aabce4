package dev.peacetime.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2019,       2019-01-01, 2019-12-31",
        "2019-03,    2019-03-01, 2019-03-31",
        "2020-02,    2020-02-01, 2020-02-29",
        "2019-03-14, 2019-03-14, 2019-03-14",
        "1900,       1900-01-01, 1900-12-31",
        "2100-12-31, 2100-12-31, 2100-12-31",
    })
    void coversTheDaysThatItMayMean(String text, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2019",
                "19",
                "02019",
                "2019-3",
                "2019-",
                "2019-03-14T00:00",
                "2019/03",
                "March 2019",
                "２０１９"
            })
    void refusesEveryOtherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("A date is written 2019, 2019-03 or 2019-03-14.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13", "2019-00", "2019-02-29", "2019-04-31", "2019-01-00"})
    void refusesWhatTheCalendarDoesNotHave(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("The calendar has no such date.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2101-01", "0001-01-01"})
    void refusesYearsInWhichNobodyWorks(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("The year of a date lies between 1900 and 2100.");
    }

    @Test
    void refusesDayWithoutMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2019, null, 14));
    }

    @Test
    void ordersByBeginningThenByPrecision() {
        var ordered = List.of("2018-12-31", "2019", "2019-01", "2019-01-01", "2019-01-02", "2019-02", "2020");

        var dates = new ArrayList<>(ordered.stream().map(PartialDate::parse).toList());
        Collections.reverse(dates);

        assertThat(dates.stream().sorted().map(PartialDate::toString)).containsExactlyElementsOf(ordered);
    }

    @Test
    void isTextInJson() throws JsonProcessingException {
        var json = new ObjectMapper();

        var written = json.writeValueAsString(List.of(PartialDate.parse("2019"), PartialDate.parse("2019-03")));

        assertThat(written).isEqualTo("[\"2019\",\"2019-03\"]");
        assertThat(json.readValue("\"2019-03\"", PartialDate.class)).isEqualTo(new PartialDate(2019, 3, null));
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> json.readValue("\"2019-02-30\"", PartialDate.class));
    }

    @Property
    void textAndDateAreTheSame(
            @ForAll @IntRange(min = 1900, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        var dates = List.of(
                new PartialDate(year, null, null),
                new PartialDate(year, month, null),
                new PartialDate(year, month, day));

        assertThat(dates)
                .allSatisfy(
                        date -> assertThat(PartialDate.parse(date.toString())).isEqualTo(date))
                .isSorted();
    }
}
