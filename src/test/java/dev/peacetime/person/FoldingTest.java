package dev.peacetime.person;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(AnyText.class)
class FoldingTest {
    @Test
    void foldsEveryLetterOfUnicodeLikeItsOtherCaseAndForm() {
        var unlike = unlikeItsOthers(Folding::caseless);

        assertThat(unlike).isEmpty();
    }

    @Test
    void foldsEveryPlainLetterOfUnicodeLikeItsOtherCaseAndForm() {
        var unlike = unlikeItsOthers(Folding::plain);

        assertThat(unlike).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Straße, strasse",
        "STRASSE, strasse",
        "Éa, éa",
        "ΟΔΟΣ, οδοσ",
        "οδος, οδοσ",
        "ﬁx, fix",
        "Ａｄａ, ada",
        "ｶﾞ, ガ"
    })
    void foldsCaseAndCompatibleLetters(String text, String folded) {
        assertThat(Folding.caseless(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Łódź, lodz",
        "Ørsted, orsted",
        "Æther, aether",
        "Þór, thor",
        "İstanbul, istanbul",
        "ılık, ilik",
        "Nguyễn, nguyen",
        "ガンダム, ガンダム",
        "हिन्दी, हिन्दी",
        "ที่, ที่",
        "김치, 김치",
        "山田, 山田"
    })
    void takesDiacriticsFromLettersAndNothingFromOtherScripts(String text, String plain) {
        assertThat(Folding.plain(text)).isEqualTo(Normalizer.normalize(plain, Form.NFC));
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String text) {
        var caseless = Folding.caseless(text);
        var plain = Folding.plain(text);

        assertThat(Folding.caseless(caseless)).isEqualTo(caseless);
        assertThat(Folding.plain(plain)).isEqualTo(plain);
    }

    @Property
    void trimmingTakesOnlyTheSpaceAround(@ForAll String text) {
        var trimmed = Folding.trimmed(text);

        assertThat(Normalizer.normalize(text, Form.NFC)).contains(trimmed);
        assertThat(trimmed.codePoints().filter(Character::isLetterOrDigit).count())
                .isEqualTo(Normalizer.normalize(text, Form.NFC)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count());
    }

    private static Set<String> unlikeItsOthers(UnaryOperator<String> fold) {
        var unlike = new TreeSet<String>();
        for (var point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (!Character.isDefined(point)
                    || Character.isIdeographic(point)
                    || Character.getType(point) == Character.PRIVATE_USE) continue;
            var letter = Character.toString(point);
            var folded = fold.apply(letter);
            var others = new TreeSet<>(List.of(
                    fold.apply(letter.toUpperCase(Locale.ROOT)),
                    fold.apply(Character.toString(Character.toTitleCase(point))),
                    fold.apply(letter.toLowerCase(Locale.ROOT)),
                    fold.apply(Normalizer.normalize(letter, Form.NFC)),
                    fold.apply(Normalizer.normalize(letter, Form.NFD)),
                    fold.apply(folded)));
            if (!others.equals(Set.of(folded))) unlike.add("U+%04X %s %s %s".formatted(point, letter, folded, others));
        }
        return unlike;
    }
}
