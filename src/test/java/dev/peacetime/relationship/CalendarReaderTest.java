package dev.peacetime.relationship;

import dev.peacetime.kernel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a calendar file tells of who met when. */
class CalendarReaderTest {

    private static final Instant SINCE = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2028-06-01T00:00:00Z");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @Test
    void keepsTheWallClockOfASeriesWhenClocksChange() throws IOException {
        // Nine o'clock in Berlin, in winter and in summer; one of the series was moved, one left out.
        assertThat(times("weekly@example.com"))
                .containsExactlyInAnyOrder("2026-03-23T08:00:00Z", "2026-03-30T07:00:00Z", "2026-04-07T14:00:00Z");
    }

    @Test
    void readsEachTimeInItsOwnZone() throws IOException {
        assertThat(times("tokyo@example.com")).containsExactly("2026-03-02T01:00:00Z");
        assertThat(times("floating@example.com")).containsExactly("2026-03-03T10:00:00Z");
    }

    @Test
    void aYearlyLeapDayComesInLeapYears() throws IOException {
        assertThat(times("leap@example.com")).containsExactly("2024-02-29T12:00:00Z", "2028-02-29T12:00:00Z");
    }

    @Test
    void leavesOutWhatIsNoMeetingOrHasNotBeen() throws IOException {
        for (var none :
                List.of("cancelled@example.com", "birthday@example.com", "ahead@example.com", "alone@example.com")) {
            assertThat(times(none)).as(none).isEmpty();
        }
    }

    @Test
    void namesThoseWhoDidNotDeclineByTheirMailboxes() throws IOException {
        var weekly = meetings().stream()
                .filter(meeting -> meeting.key().startsWith("weekly"))
                .toList();

        assertThat(weekly).allSatisfy(meeting -> assertThat(meeting.others()).containsExactly("ada@example.com"));
        assertThat(weekly).extracting(Meeting::key).doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatIsNoCalendar() {
        for (var text : List.of("", "x", "BEGIN:VCARD\nEND:VCARD", "{\"a\": 1}", "\u0000")) {
            assertThatThrownBy(() -> CalendarReader.read(text, LISBON, SINCE, NOW))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.refusal()).isEqualTo(RelationshipRefusal.CALENDAR_UNREADABLE));
        }
    }

    @Test
    void aSeriesByTheSecondIsNone() {
        var every = """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:often
                DTSTART:20240101T000000Z
                RRULE:FREQ=SECONDLY
                ATTENDEE:mailto:ada@example.com
                END:VEVENT
                END:VCALENDAR
                """;

        assertThat(CalendarReader.read(every, LISBON, SINCE, NOW)).hasSize(1);
    }

    private static List<String> times(String uid) throws IOException {
        return meetings().stream()
                .filter(meeting -> meeting.key().startsWith(uid + "/"))
                .map(meeting -> meeting.at().toString())
                .toList();
    }

    private static List<Meeting> meetings() throws IOException {
        var file = Files.readString(Path.of("src/test/resources/samples/Meetings.ics"));
        return CalendarReader.read(file, LISBON, SINCE, NOW);
    }
}
