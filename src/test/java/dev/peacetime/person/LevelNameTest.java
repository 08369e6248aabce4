package dev.peacetime.person;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(AnyText.class)
class LevelNameTest {

    @ParameterizedTest
    @CsvSource({
        "Sr., senior",
        "SENIOR, senior",
        "snr, senior",
        "Sr. Software Engineer, senior",
        "Jr, junior",
        "entry-level, junior",
        "Mid-Level, mid",
        "Head of Data, head",
        "Head, head",
        "VP, vp",
        "V.P. Sales, vp",
        "'VP, Sales', vp",
        "Vice President of Engineering, vp",
        "SVP, vp",
        "Senior Manager, senior manager",
        "Staff Engineer, staff",
        "Senior Staff Engineer, senior staff",
        "Chief Technology Officer, c-level",
        "CTO, c-level",
        "C-Level, c-level",
        "L5, l5",
        "Leading hand, leading hand",
        "Internal auditor, internal auditor"
    })
    void knowsAStepByAnyOfItsNames(String written, String key) {
        assertThat(LevelName.key(written)).isEqualTo(key);
    }

    @Property
    void isTheSameHoweverItIsWrittenInLetters(@ForAll String written) {
        assertThat(LevelName.key(AnyText.upper(written))).isEqualTo(LevelName.key(written));
    }

    @Property
    void findsItsOwnKeyAgain(@ForAll String written) {
        assertThat(LevelName.key(LevelName.key(written))).isEqualTo(LevelName.key(written));
    }
}
