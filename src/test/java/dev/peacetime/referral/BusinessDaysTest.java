package dev.peacetime.referral;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BusinessDaysTest {

    @ParameterizedTest(name = "{1} days after {0} in {2}: {3}")
    @CsvSource({
        // Monday, then Friday, then the weekend in between.
        "2026-03-02T10:00:00Z, 3, UTC,                 2026-03-06T00:00:00Z",
        "2026-03-06T10:00:00Z, 1, UTC,                 2026-03-10T00:00:00Z",
        "2026-03-06T10:00:00Z, 3, UTC,                 2026-03-12T00:00:00Z",
        "2026-03-07T10:00:00Z, 1, UTC,                 2026-03-10T00:00:00Z",
        "2026-03-08T10:00:00Z, 1, UTC,                 2026-03-10T00:00:00Z",
        "2026-03-02T10:00:00Z, 5, UTC,                 2026-03-10T00:00:00Z",
        "2026-03-02T10:00:00Z, 10, UTC,                2026-03-17T00:00:00Z",
        // Still Thursday here, already Friday there.
        "2026-03-05T23:30:00Z, 1, UTC,                 2026-03-07T00:00:00Z",
        "2026-03-05T23:30:00Z, 1, Asia/Tokyo,          2026-03-09T15:00:00Z",
        "2026-03-07T03:00:00Z, 1, America/Los_Angeles, 2026-03-10T07:00:00Z",
        // Berlin's clocks go forward in between.
        "2026-03-27T10:00:00Z, 1, Europe/Berlin,       2026-03-30T22:00:00Z",
        "2026-03-26T10:00:00Z, 1, Europe/Berlin,       2026-03-27T23:00:00Z",
        // Where midnight is skipped, the day ends with the first minute that there is.
        "2024-09-05T12:00:00Z, 1, America/Santiago,    2024-09-07T04:00:00Z",
        "2024-09-06T12:00:00Z, 1, America/Santiago,    2024-09-10T03:00:00Z",
    })
    void countsTheDaysOnWhichPeopleWork(Instant after, int days, ZoneId zone, Instant over) {
        assertThat(BusinessDays.over(days, after, zone, Set.of())).isEqualTo(over);
    }

    @Test
    void leavesHolidaysOut() {
        var thursday = Instant.parse("2026-12-24T10:00:00Z");
        var holidays = Set.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-28"));

        assertThat(BusinessDays.over(1, thursday, ZoneOffset.UTC, holidays)).isEqualTo("2026-12-30T00:00:00Z");
        assertThat(BusinessDays.over(2, thursday, ZoneOffset.UTC, holidays)).isEqualTo("2026-12-31T00:00:00Z");
    }

    @Property(tries = 200)
    void endsWithABusinessDayAndLeavesNoneOut(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        var after = Instant.ofEpochSecond(second);

        var over = BusinessDays.over(days, after, ZoneOffset.UTC, Set.of());

        var first = after.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        var end = over.atZone(ZoneOffset.UTC);
        assertThat(end.toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(isBusinessDay(end.toLocalDate().minusDays(1))).isTrue();
        assertThat(first.datesUntil(end.toLocalDate()).filter(BusinessDaysTest::isBusinessDay))
                .hasSize(days);
    }

    private static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
