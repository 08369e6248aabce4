package dev.peacetime.report;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTextTest {

    @ParameterizedTest
    @MethodSource("cells")
    void writesNoFormula(Object value, String written) {
        assertThat(CsvText.cell(value)).isEqualTo(written);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of(null, ""),
                Arguments.of("", ""),
                Arguments.of("Engineer", "Engineer"),
                Arguments.of(-3, "-3"),
                Arguments.of("=1+1", "'=1+1"),
                Arguments.of("+1", "'+1"),
                Arguments.of("-1", "'-1"),
                Arguments.of("@SUM(A1)", "'@SUM(A1)"),
                Arguments.of("  =1", "'  =1"),
                Arguments.of("\u00a0=1", "'\u00a0=1"),
                Arguments.of("\ufeff=1", "'\ufeff=1"),
                Arguments.of("\uff1d1", "'\uff1d1"),
                Arguments.of("\t=1", "'\t=1"),
                Arguments.of("\r=1", "\"'\r=1\""),
                Arguments.of("a,b", "\"a,b\""),
                Arguments.of("say \"no\"", "\"say \"\"no\"\"\""),
                Arguments.of("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"));
    }

    @Property
    void isReadAsItWasMeant(@ForAll List<@From("texts") String> texts) {
        Assume.that(!texts.isEmpty());

        var csv = CsvText.of(
                List.of("head"),
                texts.stream().map(text -> List.<Object>of(text)).toList());

        var read = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv).stream()
                .skip(1)
                .map(record -> record.getField(0))
                .toList();
        assertThat(read).hasSameSizeAs(texts);
        for (int at = 0; at < texts.size(); at++) {
            assertThat(read.get(at)).isIn(texts.get(at), "'" + texts.get(at));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab=+-@\",\t\r\n ;'\uff1d")
                .ofMinLength(1)
                .ofMaxLength(8);
    }
}
