package dev.peacetime.note;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoteVisibilityTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, true, false, false, true",
        "OPEN, false, true, false, false",
        "CONFIDENTIAL, true, false, false, true",
        "CONFIDENTIAL, false, false, false, false",
        "SEALED, true, false, false, false",
        "SEALED, false, true, false, true",
        "OPEN, true, false, true, false",
        "SEALED, true, true, true, false",
    })
    void isForThoseWhoHireOrWhoAreNamedAndForNobodyWhoKeepsOut(
            NoteTier tier, boolean seesRequest, boolean named, boolean recused, boolean sees) {
        assertThat(NoteVisibility.sees(tier, seesRequest, named, recused)).isEqualTo(sees);
    }
}
