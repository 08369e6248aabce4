package dev.peacetime.intake;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileTextTest {
    @Test
    void putsTextOnOneLineWithSingleSpaces() {
        assertThat(FileText.line("\uFEFF  Ada\u00A0\t Byron\r\nKing\u3000Lovelace\u0007 "))
                .contains("Ada Byron King Lovelace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00A0\u3000", "\uFEFF"})
    void seesNothingWhereNothingIsToBeSeen(String text) {
        assertThat(FileText.line(text)).isEmpty();
    }

    @Property
    void aLineStaysAsItIs(@ForAll String text) {
        var line = FileText.line(text);

        assertThat(line.flatMap(FileText::line)).isEqualTo(line);
    }

    @Test
    void tellsHalvesOfSurrogatePairsFromPairs() {
        assertThat(FileText.hasLoneSurrogate("Ada 👩‍💻")).isFalse();
        assertThat(FileText.hasLoneSurrogate("Ada \uD83D")).isTrue();
        assertThat(FileText.hasLoneSurrogate("\uDC69 Ada")).isTrue();
    }
}
