package dev.peacetime.person;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(AnyText.class)
class PersonNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lovelace | ada lovelace",
                "ADA   LOVELACE | ada lovelace",
                "Søren Kierkegaard | soren kierkegaard",
                "José Ángel Muñoz | jose angel munoz",
                "Jürgen Groß | jurgen gross",
                "Łukasz Żółć | lukasz zolc",
                "Conor O’Brien | conor o'brien",
                "Jean–Luc Picard | jean-luc picard",
                "Jean‑Luc Picard | jean-luc picard",
                "Ａｄａ | ada",
                "山田　太郎 | 山田 太郎",
                "葛\uDB40\uDD00城 | 葛城",
                "さくら がく | さくら がく",
                "김철수 | 김철수",
                "Иван Ёлкин | иван елкин",
                "हरि | हरि"
            })
    void keyIsWithoutCaseAndDiacritics(String name, String key) {
        assertThat(PersonName.key(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"がく, かく", "हरि, हर", "ada, adam"})
    void differentNamesStayDifferent(String one, String other) {
        assertThat(PersonName.key(one)).isNotEqualTo(PersonName.key(other));
    }

    @Test
    void isKeptAsWrittenButForSpace() {
        assertThat(PersonName.normalWritten("\u00A0 Jose\u0301\t\n María  O’Neill "))
                .contains("José María O’Neill");
        assertThat(PersonName.normalWritten("علی\u200Cرضا")).contains("علی\u200Cرضا");
    }

    @Test
    void hasUpToTwoHundredCodePoints() {
        assertThat(PersonName.normalWritten("𠮷".repeat(200))).isPresent();
        assertThat(PersonName.normalWritten("𠮷".repeat(201))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\n", "\u200B", "Ada\u0000", "A\u0007da", "A\u009Bda", "Ada \uD83D"})
    void refusesEmptyNamesAndControlCharacters(String name) {
        assertThat(PersonName.normalWritten(name)).isEmpty();
    }

    @Property
    void keyIsItsOwnKey(@ForAll String name) {
        var key = PersonName.key(name);

        assertThat(PersonName.key(key)).isEqualTo(key);
    }

    @Property
    void caseNeverMatters(@ForAll String name) {
        assertThat(PersonName.key(AnyText.upper(name))).isEqualTo(PersonName.key(name));
    }

    @Property
    void composedAndDecomposedAreOne(@ForAll String name) {
        var composed = Normalizer.normalize(name, Form.NFC);
        var decomposed = Normalizer.normalize(name, Form.NFD);

        assertThat(PersonName.key(decomposed)).isEqualTo(PersonName.key(composed));
        assertThat(PersonName.normalWritten(decomposed)).isEqualTo(PersonName.normalWritten(composed));
    }

    @Property
    void losesNothingThatWasWritten(@ForAll String name) {
        assertThat(PersonName.normalWritten(name).stream())
                .allSatisfy(written -> assertThat(PersonName.key(written)).isEqualTo(PersonName.key(name)))
                .allSatisfy(
                        written -> assertThat(PersonName.normalWritten(written)).contains(written));
    }
}
