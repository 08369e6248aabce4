package dev.peacetime.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.peacetime.intake.ConnectionFiles.HEADER;
import static dev.peacetime.intake.ConnectionFiles.names;
import static dev.peacetime.intake.ConnectionFiles.open;
import static dev.peacetime.intake.ConnectionFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class LinkedInConnectionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n\n",
                "Notes:\n\"When exporting, some are missing.\"\n\n",
                "Notes:\r\n\"Told on\r\ntwo lines, with \"\"quotes\"\" and, commas\"\r\n\r\n",
                "\"The columns are:\nFirst Name,Last Name,URL\nand more\"\n\n",
                "sep=,\n",
                "Notes:,,,,,,\n5\" screens,,,,,,\n,,,,,,\n",
                "First Name is what we call the first name, Last Name the last\n",
            })
    void findsTheHeaderUnderAnyNotes(String notes) {
        assertThat(names(open(notes + HEADER + "Ada,Kim,,,,,\n"))).containsExactly("Ada Kim");
    }

    @Test
    void findsColumnsInAnyOrderAmongOthers() {
        var file = open("Note,connected on, LAST  NAME ,\"Company\",First\u00A0Name,Tags,Company\n"
                + "hello,04 Jun 2025,Kim,Acme,Ada,x;y,Globex\n");

        assertThat(rows(file)).singleElement().isInstanceOfSatisfying(ConnectionRow.Read.class, row -> {
            assertThat(row.connection().name()).isEqualTo("Ada Kim");
            assertThat(row.connection().company()).isEqualTo("Acme");
            assertThat(row.connection().connectedOn()).isEqualTo("2025-06-04");
            assertThat(row.warnings()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Notes:\n",
                "Name,E-Mail\nAda,ada@example.org\n",
                "First Name,Surname\nAda,Kim\n",
                "PK\u0003\u0004",
                "{}"
            })
    void refusesFileWithoutHeader(String file) {
        var refused = catchThrowableOfType(RefusedFile.class, () -> open(file));

        assertThat(refused.refusal).isEqualTo(IntakeRefusal.NO_HEADER);
        assertThat(refused).hasMessageContaining("First Name and Last Name").hasNoCause();
    }

    @Test
    void looksForTheHeaderOnlyInTheBeginning() {
        var near = "n".repeat(CsvFile.LONGEST_BEGINNING - HEADER.length() - 1) + "\n" + HEADER + "Ada,Kim\n";
        var far = "n".repeat(CsvFile.LONGEST_BEGINNING) + "\n" + HEADER + "Ada,Kim\n";

        assertThat(names(open(near))).containsExactly("Ada Kim");
        assertThat(catchThrowableOfType(RefusedFile.class, () -> open(far)).refusal)
                .isEqualTo(IntakeRefusal.NO_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsWhatExcelSaves(String encoding) {
        var text = "\uFEFF" + HEADER.replace(',', '\t') + "Jürgen\t王\t\t\tSociété, Générale\t\t\r\n";

        assertThat(rows(open(text.getBytes(Charset.forName(encoding)))))
                .singleElement()
                .isInstanceOfSatisfying(ConnectionRow.Read.class, row -> {
                    assertThat(row.connection().name()).isEqualTo("Jürgen 王");
                    assertThat(row.connection().company()).isEqualTo("Société, Générale");
                });
    }

    @Test
    void readsWhatAnOldEncodingWrote() {
        var text = HEADER + "Ada,Kim,,,Acme,,\nJürgen,Kim,,,Société Générale – Zürich,,\n";

        var rows = rows(open(text.getBytes(Charset.forName("windows-1252"))));

        assertThat(rows.get(1)).isInstanceOfSatisfying(ConnectionRow.Read.class, row -> {
            assertThat(row.connection().name()).isEqualTo("Jürgen Kim");
            assertThat(row.connection().company()).isEqualTo("Société Générale – Zürich");
            assertThat(row.warnings()).isEmpty();
        });
    }

    @Test
    void refusesOnlyTheNamesThatAreNoTextInUtf8() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write((HEADER + "Ünal,Kim,,,,,\n").getBytes(StandardCharsets.UTF_8));
        file.write("Jürgen,Kim,,,,,\nAda,Kim,,,Société Générale,,\n".getBytes(StandardCharsets.ISO_8859_1));

        var rows = rows(open(file.toByteArray()));

        assertThat(rows.get(1)).isEqualTo(new ConnectionRow.Refused(2, 3, RowProblem.NAME_BROKEN));
        assertThat(rows.get(2)).isInstanceOfSatisfying(ConnectionRow.Read.class, row -> {
            assertThat(row.connection().company()).isNull();
            assertThat(row.warnings()).containsExactly(new Warning(Doubt.CHARACTERS_BROKEN, "Company"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void numbersRowsAndLines(String newline) {
        var file = "Notes:\n\"a\nb\"\n\n" + HEADER + "Ada,Kim\n,,,,,,\n\n\"Grace\nB.\",Hopper,,,,,\nMei,Li,,,,,\n";

        assertThat(rows(open(file.replace("\n", newline))))
                .extracting(ConnectionRow::number, ConnectionRow::line)
                .containsExactly(tuple(1L, 6L), tuple(2L, 7L), tuple(3L, 9L), tuple(4L, 11L));
    }

    @Test
    void goesOnPastRowsThatItCannotRead() {
        var file = open(HEADER + "Ada,Kim,,,,,\n,,https://www.linkedin.com/in/x,,,,\nA\0,B\nC,D,,,,,,,E\nMei,Li");

        assertThat(rows(file))
                .extracting(row -> row instanceof ConnectionRow.Refused refused ? refused.problem() : null)
                .containsExactly(
                        null, RowProblem.NAME_MISSING, RowProblem.NUL_CHARACTER, RowProblem.FIELDS_TOO_MANY, null);
    }

    @Test
    void readsQuotesThatWereNotDoubled() {
        var file = open(HEADER + "Ada,Kim,,,\"Umbrella \"Bio\" Ltd\",CTO,\nMei,Li,,,5\" Screens,,\n");

        assertThat(rows(file))
                .map(row -> ((ConnectionRow.Read) row).connection().company())
                .satisfiesExactly(
                        company -> assertThat(company)
                                .startsWith("Umbrella")
                                .contains("Bio")
                                .endsWith("Ltd"),
                        company -> assertThat(company).isEqualTo("5\" Screens"));
    }

    @Test
    void doesNotLoseRowsBehindAQuoteThatIsNeverClosed() {
        var rows = rows(open(HEADER + "Ada,Kim,,,Acme,,\nMei,Li,,,\"Acme,CTO,\nGrace,Hopper,,,,,\n"));

        assertThat(rows).hasSize(2).last().isEqualTo(new ConnectionRow.Refused(2, 3, RowProblem.QUOTE_UNCLOSED));
    }

    /** FastCSV before 4.3 took the next row for a part of such a value. */
    @Test
    void doesNotLoseTheRowBehindAValueThatEndsInACarriageReturn() {
        assertThat(names(open(HEADER + "Ada,Kim,,,,,\"04 Jun 2025\r\"\nMei,Li,,,,,\nGrace,Hopper,,,,,\n")))
                .containsExactly("Ada Kim", "Mei Li", "Grace Hopper");
    }

    @Test
    void passesOverRowsThatAreDone() {
        var file = open(HEADER + "Ada,Kim\n,,,\nMei,Li\n\nGrace,Hopper\n");

        file.skip(2);

        assertThat(file.next().number()).isEqualTo(3);
        file.skip(5);
        assertThat(file.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(file::next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", ",", "\"\n", "x"})
    void refusesRowsBeyondEveryBoundAfterThoseBeforeThem(String endless) {
        var file = open(HEADER + "Ada,Kim,,,,,\n" + endless.substring(0, 1)
                + endless.substring(endless.length() - 1).repeat(400_000));

        assertThat(file.next()).isInstanceOf(ConnectionRow.Read.class);
        var refused = catchThrowableOfType(RefusedFile.class, file::next);
        assertThat(List.of(refused.refusal, refused.where)).containsExactly(IntakeRefusal.ROW_TOO_LONG, "row 2");
        assertThat(catchThrowableOfType(RefusedFile.class, file::hasNext)).isSameAs(refused);
    }
}
