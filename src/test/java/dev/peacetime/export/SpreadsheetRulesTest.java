package dev.peacetime.export;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
    void disarmsWhatASpreadsheetWouldRun(String formula) {
        assertThat(SpreadsheetRules.harmless(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "ada@example.com", "1-1", "'quoted"})
    void leavesOtherTextsAlone(String text) {
        assertThat(SpreadsheetRules.harmless(text)).isEqualTo(text);
    }
}
