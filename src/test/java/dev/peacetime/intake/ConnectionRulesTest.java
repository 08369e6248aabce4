package dev.peacetime.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionRulesTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final ConnectionHeader HEADER = ConnectionHeader.in(List.of(
                    "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On", "Note"))
            .orElseThrow();

    final List<Warning> warnings = new ArrayList<>();

    @Test
    void readsEveryColumn() {
        var connection =
                read("Ada", "Lovelace", "linkedin.com/in/Ada", "ada@example.org", "Acme", "CTO", "04 Jun 2025", "");

        assertThat(connection)
                .isEqualTo(new Connection(
                        "Ada",
                        "Lovelace",
                        "linkedin.com/in/Ada",
                        "ada@example.org",
                        "Acme",
                        "CTO",
                        LocalDate.of(2025, 6, 4)));
        assertThat(warnings).isEmpty();
    }

    @Test
    void takesBlankForAbsent() {
        assertThat(read("Ada", " ", "", "\t", "", "\u00A0", "", ""))
                .isEqualTo(new Connection("Ada", null, null, null, null, null, null));
        assertThat(warnings).isEmpty();
    }

    @Test
    void leavesOutWhatIsNotWhatItsColumnSays() {
        var connection = read("Ada", "Lovelace", "https://example.org/ada", "none", "Acme", "CTO", "3/12/2024", "");

        assertThat(connection).isEqualTo(new Connection("Ada", "Lovelace", null, null, "Acme", "CTO", null));
        assertThat(warnings)
                .containsExactly(
                        new Warning(Doubt.PROFILE_UNREADABLE, "URL"),
                        new Warning(Doubt.EMAIL_UNREADABLE, "Email Address"),
                        new Warning(Doubt.DATE_AMBIGUOUS, "Connected On"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/ada",
                "https://www.linkedin.com/company/acme",
                "https://linkedin.com.example.org/in/ada",
                "https://ada@linkedin.com/in/ada",
                "https://www.linkedin.com/"
            })
    void takesNoAddressThatIsNoProfile(String address) {
        assertThat(read("Ada", "Lovelace", address, "", "", "", "", "").profileUrl())
                .isNull();
        assertThat(warnings).containsExactly(new Warning(Doubt.PROFILE_UNREADABLE, "URL"));
    }

    @Test
    void leavesOutBrokenCharactersBelowTheName() {
        var connection = read("Ada", "Lovelace", "", "", "Soci\uFFFDt\uFFFD", "CTO", "", "");

        assertThat(connection).isEqualTo(new Connection("Ada", "Lovelace", null, null, null, "CTO", null));
        assertThat(warnings).containsExactly(new Warning(Doubt.CHARACTERS_BROKEN, "Company"));
    }

    @Test
    void takesWhatARowDoesNotHaveForAbsent() {
        assertThat(read("Ada", "Lovelace", "", "", "Acme"))
                .isEqualTo(new Connection("Ada", "Lovelace", null, null, "Acme", null, null));
        assertThat(warnings).containsExactly(new Warning(Doubt.FIELDS_MISSING, "Position"));
    }

    @Test
    void doesNotMissColumnsThatNobodyKnows() {
        read("Ada", "Lovelace", "", "", "", "", "04 Jun 2025");

        assertThat(warnings).isEmpty();
    }

    @Test
    void namesWhoHasOnlyOneName() {
        assertThat(read("Ada", "Lovelace").name()).isEqualTo("Ada Lovelace");
        assertThat(read("Ada", "").name()).isEqualTo("Ada");
        assertThat(read("", "Lovelace").name()).isEqualTo("Lovelace");
    }

    @Test
    void refusesRowOfNothing() {
        assertThat(mayNotRead("", "", "", "", "", "", "")).contains(RowProblem.EMPTY);
        assertThat(mayNotRead(" ", "\u00A0", "\t")).contains(RowProblem.EMPTY);
        assertThat(mayNotRead("", "", "", "", "", "", "", "", "", "")).contains(RowProblem.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "-", "🙂", "\u200B"})
    void refusesRowWithoutName(String name) {
        assertThat(mayNotRead(name, name, "https://www.linkedin.com/in/ada")).contains(RowProblem.NAME_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王", "Ö", "X Æ A-12", "محمد", "3M"})
    void readsRowWhoseNameIsOneLetter(String name) {
        assertThat(mayNotRead(name)).isEmpty();
        assertThat(mayNotRead("", name)).isEmpty();
    }

    @Test
    void refusesNameWithBrokenCharacters() {
        assertThat(mayNotRead("J\uFFFDrgen", "Kim")).contains(RowProblem.NAME_BROKEN);
        assertThat(mayNotRead("Ada", "M\uFFFDller")).contains(RowProblem.NAME_BROKEN);
    }

    @Test
    void refusesNulWhereverItStands() {
        assertThat(mayNotRead("A\0da", "Kim")).contains(RowProblem.NUL_CHARACTER);
        assertThat(mayNotRead("Ada", "Kim", "", "", "", "", "", "\0")).contains(RowProblem.NUL_CHARACTER);
        assertThat(mayNotRead("\0")).contains(RowProblem.NUL_CHARACTER);
    }

    @Test
    void refusesValuesBeyondTheHeader() {
        assertThat(mayNotRead("Ada", "Kim", "", "", "Stark & Sons", " LLC", "CTO", "04 Jun 2025", "x"))
                .contains(RowProblem.FIELDS_TOO_MANY);
        assertThat(mayNotRead("Ada", "Kim", "", "", "Stark", "CTO", "04 Jun 2025", "", "", " "))
                .isEmpty();
    }

    @Test
    void refusesRowThatSwallowedThoseBelowIt() {
        assertThat(mayNotRead("Ada", "Kim", "", "", "Stark,CTO,04 Jun 2025\nGrace,Hopper,,,,,"))
                .contains(RowProblem.QUOTE_UNCLOSED);
        assertThat(mayNotRead("Ada", "Kim", "", "", "Stark", "CTO\r04", "", "", "x"))
                .contains(RowProblem.QUOTE_UNCLOSED);
        assertThat(mayNotRead("Ada", "Kim", "", "", "Stark\nIndustries", "CTO", "", ""))
                .isEmpty();
    }

    @Test
    void refusesValuesLongerThanAnyConnectionHas() {
        assertThat(mayNotRead("Ada", "K".repeat(1_000))).isEmpty();
        assertThat(mayNotRead("Ada", "K".repeat(1_001))).contains(RowProblem.VALUE_TOO_LONG);
        assertThat(mayNotRead("Ada", "Kim", "", "", "", "", "", "n".repeat(1_001)))
                .isEmpty();
    }

    private Connection read(String... row) {
        return ConnectionRules.read(List.of(row), HEADER, TODAY, warnings);
    }

    private static Optional<RowProblem> mayNotRead(String... row) {
        return ConnectionRules.mayNotRead(Arrays.asList(row), HEADER);
    }
}
