package dev.peacetime.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class LinkedInConnectionsRoundTripTest {
    private static final List<String> COLUMNS = List.of(
            "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On", "Unheard Of");

    /** How a program might save the same rows; the gap stands for every space, and the seed shuffles the columns. */
    record Saving(
            String mark,
            char separator,
            LineDelimiter newline,
            boolean quotesAll,
            String gap,
            List<String> notes,
            long seed) {}

    @Property(tries = 500)
    void connectionsComeBackHoweverTheyWereSaved(
            @ForAll("encodings") String encoding,
            @ForAll("savings") Saving saving,
            @ForAll("connections") List<Connection> connections)
            throws IOException {
        var rows = ConnectionFiles.rows(ConnectionFiles.open(saved(connections, saving, encoding)));

        assertThat(rows)
                .map(row -> row instanceof ConnectionRow.Read read ? read.connection() : row)
                .isEqualTo(connections);
        assertThat(rows)
                .allMatch(row -> row instanceof ConnectionRow.Read read
                        && read.warnings().isEmpty());
    }

    @Property(tries = 200)
    void rowsAreTheSameAfterAnInterruption(
            @ForAll("savings") Saving saving, @ForAll("connections") List<Connection> connections) throws IOException {
        var bytes = saved(connections, saving, "UTF-8");
        var half = connections.size() / 2;
        var later = ConnectionFiles.open(bytes);
        later.skip(half);

        assertThat(ConnectionFiles.rows(later))
                .isEqualTo(ConnectionFiles.rows(ConnectionFiles.open(bytes)).subList(half, connections.size()));
    }

    @Provide
    Arbitrary<String> encodings() {
        return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE");
    }

    @Provide
    Arbitrary<Saving> savings() {
        return Combinators.combine(
                        Arbitraries.of("\uFEFF", ""),
                        Arbitraries.of(',', ';', '\t'),
                        Arbitraries.of(LineDelimiter.CRLF, LineDelimiter.LF, LineDelimiter.CR),
                        Arbitraries.of(true, false),
                        Arbitraries.of(" ", "  ", "\n", "\r\n", "\t", "\u00A0"),
                        texts().injectNull(0.2)
                                .map(note -> note == null ? "" : note)
                                .list()
                                .ofMaxSize(5),
                        Arbitraries.longs())
                .as(Saving::new);
    }

    @Provide
    Arbitrary<List<Connection>> connections() {
        var slugs = Arbitraries.strings().withChars("abcxyz019-").ofMinLength(1).ofMaxLength(20);
        var days = Arbitraries.longs()
                .between(ConnectionDay.LINKEDIN_OPENED.toEpochDay(), ConnectionFiles.TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        texts().map(text -> "N" + text),
                        texts().injectNull(0.2),
                        slugs.map(slug -> "https://www.linkedin.com/in/" + slug).injectNull(0.2),
                        slugs.map(slug -> slug + "@example.org").injectNull(0.8),
                        texts().injectNull(0.2),
                        texts().injectNull(0.2),
                        days.injectNull(0.2))
                .as(Connection::new)
                .list()
                .ofMaxSize(30);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("A", "é", "王", "9", ",", ";", "\"", "'", "#", "=", "😀", "|", "\\", "\u0301")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(word -> String.join("", word))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join(" ", words));
    }

    private static byte[] saved(List<Connection> connections, Saving saving, String encoding) throws IOException {
        var text = new StringWriter();
        var writer = CsvWriter.builder().fieldSeparator(saving.separator()).lineDelimiter(saving.newline());
        if (saving.quotesAll()) {
            writer.quoteStrategy(QuoteStrategies.ALWAYS);
        }
        try (var csv = writer.build(text)) {
            saving.notes().forEach(note -> csv.writeRecord(note.replace(" ", saving.gap())));
            csv.writeRecord(shuffled(COLUMNS, saving));
            connections.forEach(connection -> csv.writeRecord(shuffled(fields(connection), saving)));
        }
        var mark = encoding.equals("UTF-8") ? saving.mark() : "\uFEFF";
        return (mark + text).getBytes(Charset.forName(encoding));
    }

    private static List<String> shuffled(List<String> fields, Saving saving) {
        var shuffled = new ArrayList<>(fields);
        Collections.shuffle(shuffled, new Random(saving.seed()));
        shuffled.replaceAll(field -> field.replace(" ", saving.gap()));
        return shuffled;
    }

    private static List<String> fields(Connection connection) {
        var day = connection.connectedOn() == null
                ? null
                : DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH).format(connection.connectedOn());
        return Arrays.asList(
                        connection.firstName(),
                        connection.lastName(),
                        connection.profileUrl(),
                        connection.email(),
                        connection.company(),
                        connection.position(),
                        day,
                        "whatever")
                .stream()
                .map(field -> Objects.requireNonNullElse(field, ""))
                .toList();
    }
}
