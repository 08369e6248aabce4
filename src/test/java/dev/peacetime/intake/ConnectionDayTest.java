package dev.peacetime.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionDayTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "12 Mar 2024,     2024-03-12",
        "04 Jun 2025,     2025-06-04",
        "4 June 2025,     2025-06-04",
        "4 Sept 2025,     2025-09-04",
        "04 jun. 2025,    2025-06-04",
        "7-Feb-22,        2022-02-07",
        "07-Feb-2022,     2022-02-07",
        "29-Feb-24,       2024-02-29",
        "2022-02-07,      2022-02-07",
        "7.2.2022,        2022-02-07",
        "07.02.2022,      2022-02-07",
        "2/27/2022,       2022-02-27",
        "27/2/2022,       2022-02-27",
        "27-02-2022,      2022-02-27",
        "5/5/2022,        2022-05-05",
        "05/5/2022,       2022-05-05",
        "24 Nov 2026,     2026-11-24",
        "5 May 2003,      2003-05-05",
    })
    void readsWhatLinkedInWritesAndSpreadsheetsMakeOfIt(String text, LocalDate day) {
        assertThat(ConnectionDay.read(text, TODAY)).isEqualTo(new ConnectionDay(day, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/12/2024", "12/3/2024", "03-12-2024", "1/2/2024"})
    void leavesOutWhatCouldBeEitherWayRound(String text) {
        assertThat(ConnectionDay.read(text, TODAY)).isEqualTo(new ConnectionDay(null, Doubt.DATE_AMBIGUOUS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7-Dec-26",
                "25-Nov-26",
                "4-May-03",
                "7-Feb-99",
                "25 Nov 2026",
                "4 May 2003",
                "1.1.1970",
                "2031-01-01"
            })
    void leavesOutDaysOnWhichNobodyCanHaveConnected(String text) {
        assertThat(ConnectionDay.read(text, TODAY)).isEqualTo(new ConnectionDay(null, Doubt.DATE_IMPOSSIBLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 Apr 2024",
                "29-Feb-23",
                "2024-13-01",
                "32.1.2024",
                "13/13/2024",
                "3/12/24",
                "12 Mär 2024",
                "12 Ma 2024",
                "12 March",
                "45356",
                "yesterday",
                "12-Mar 2024 10:00",
                "1/2-2024"
            })
    void leavesOutWhatIsNoDate(String text) {
        assertThat(ConnectionDay.read(text, TODAY)).isEqualTo(new ConnectionDay(null, Doubt.DATE_UNREADABLE));
    }

    @Test
    void readsTwoDigitsAsTheLatestYearThatHasBeen() {
        var inTheNextCentury = LocalDate.of(2103, 3, 1);

        assertThat(ConnectionDay.read("1-Mar-03", inTheNextCentury).day()).isEqualTo("2103-03-01");
        assertThat(ConnectionDay.read("2-Mar-03", inTheNextCentury).doubt()).isEqualTo(Doubt.DATE_IMPOSSIBLE);
        assertThat(ConnectionDay.read("2-Mar-04", inTheNextCentury).day()).isEqualTo("2004-03-02");
    }

    @Property
    void everyDayComesBackFromEveryFormThatTellsIt(@ForAll @LongRange(min = 0, max = 8_604) long daysAfterOpening) {
        var day = ConnectionDay.LINKEDIN_OPENED.plusDays(daysAfterOpening);

        assertThat(Stream.of("dd MMM yyyy", "d-MMM-yy", "d MMMM yyyy", "yyyy-MM-dd", "d.M.yyyy", "dd.MM.yyyy")
                        .map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH)
                                .format(day)))
                .allSatisfy(
                        text -> assertThat(ConnectionDay.read(text, TODAY)).isEqualTo(new ConnectionDay(day, null)));
    }

    @Property
    void givesNoDayThatCannotBeTrue(
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 40) int second,
            @ForAll @IntRange(min = 1990, max = 2040) int year) {
        assertThat(Stream.of("%d/%d/%d", "%d-%d-%d", "%d.%d.%d").map(form -> form.formatted(first, second, year)))
                .map(text -> ConnectionDay.read(text, TODAY))
                .allMatch(read -> (read.day() == null) != (read.doubt() == null))
                .filteredOn(read -> read.day() != null)
                .allMatch(read -> !TODAY.isBefore(read.day()) && !ConnectionDay.LINKEDIN_OPENED.isAfter(read.day()));
    }
}
