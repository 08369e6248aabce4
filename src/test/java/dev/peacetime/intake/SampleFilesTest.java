package dev.peacetime.intake;

import dev.peacetime.kernel.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleFilesTest {
    @Test
    void connectionsAreReadWholly() throws IOException {
        var rows = ConnectionFiles.rows(LinkedInConnections.open(sample("Connections.csv"), ConnectionFiles.TODAY));

        assertThat(rows).hasSize(60);
        assertThat(rows)
                .filteredOn(ConnectionRow.Refused.class::isInstance)
                .containsExactly(new ConnectionRow.Refused(44, 48, RowProblem.EMPTY));
        assertThat(read(rows)).hasSize(59);
        assertThat(values(rows, Connection::email)).hasSize(6);
        assertThat(values(rows, Connection::company)).hasSize(55);
        assertThat(values(rows, Connection::position)).hasSize(51);
        assertThat(values(rows, Connection::connectedOn)).hasSize(58);
        assertThat(values(rows, Connection::profileUrl)).hasSize(59);
        assertThat(values(rows, Connection::profileUrl).stream().distinct()).hasSize(56);
    }

    @Test
    void theOneConnectionThatLiesInTheFutureHasNoDay() throws IOException {
        var rows = ConnectionFiles.rows(LinkedInConnections.open(sample("Connections.csv"), ConnectionFiles.TODAY));

        assertThat(read(rows))
                .filteredOn(row -> !row.warnings().isEmpty())
                .containsExactly(new ConnectionRow.Read(
                        20,
                        24,
                        new Connection(
                                "Grace",
                                "Tanaka",
                                "https://www.linkedin.com/in/p7-19",
                                null,
                                "Pied Piper",
                                "Data Scientist",
                                null),
                        List.of(new Warning(Doubt.DATE_IMPOSSIBLE, "Connected On"))));
    }

    @Test
    void quotesAndSpreadsheetDatesOfConnectionsAreRead() throws IOException {
        var rows = ConnectionFiles.rows(LinkedInConnections.open(sample("Connections.csv"), ConnectionFiles.TODAY));

        assertThat(read(rows).get(0).connection())
                .isEqualTo(new Connection(
                        "Ada",
                        "Nguyen",
                        "https://www.linkedin.com/in/p7-0",
                        null,
                        "Stark & Sons, LLC",
                        "Founder \"& CEO\"",
                        LocalDate.of(2025, 6, 4)));
        assertThat(read(rows).get(1).connection())
                .isEqualTo(new Connection(
                        "Linus",
                        "Kim",
                        "https://www.linkedin.com/in/p7-1",
                        null,
                        "株式会社みらい",
                        "Staff Engineer",
                        LocalDate.of(2010, 10, 27)));
    }

    @Test
    void resumeIsReadWholly() throws IOException {
        var person = JsonResume.read(sample("resume-engineer.json"));

        assertThat(person.summary()).startsWith("Richard hails from Tulsa.").hasSize(524);
        assertThat(person)
                .isEqualTo(new ResumePerson(
                        "Richard Hendriks",
                        "Programmer",
                        List.of("richard.hendriks@mail.com"),
                        List.of("(912) 555-4321"),
                        List.of(
                                new ResumeLink(null, "http://richardhendricks.example.com"),
                                new ResumeLink("Twitter", "https://www.twitter.com"),
                                new ResumeLink("SoundCloud", "https://soundcloud.example.com/dandymusicnl")),
                        "San Francisco, California, US",
                        "US",
                        person.summary(),
                        List.of("Web Development", "HTML", "CSS", "Javascript", "Compression", "Mpeg", "MP4", "GIF"),
                        List.of(new ResumeEmployment(
                                "Pied Piper",
                                "CEO/President",
                                PartialDate.parse("2013-12-01"),
                                PartialDate.parse("2014-12-01"))),
                        List.of()));
    }

    private static List<ConnectionRow.Read> read(List<ConnectionRow> rows) {
        return rows.stream()
                .filter(ConnectionRow.Read.class::isInstance)
                .map(ConnectionRow.Read.class::cast)
                .toList();
    }

    private static <T> List<T> values(List<ConnectionRow> rows, Function<Connection, T> column) {
        return read(rows).stream()
                .map(row -> column.apply(row.connection()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static InputStream sample(String name) {
        return Objects.requireNonNull(SampleFilesTest.class.getResourceAsStream("/samples/" + name));
    }
}
