package dev.peacetime.person;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Any text at all, much of it of the pieces at which the rules of identity turn. */
class AnyText extends DomainContextBase {
    private static final List<String> PIECES = List.of(
            "ada",
            "Ada",
            "ADA",
            "ß",
            "ẞ",
            "ss",
            "İ",
            "ı",
            "i̇",
            "ς",
            "Σ",
            "é",
            "e\u0301",
            "Å",
            "ø",
            "ﬁ",
            "ǆ",
            "が",
            "か\u3099",
            "山",
            "葛\uDB40\uDD00",
            "각",
            "हि",
            "ที่",
            "😀",
            "\uD83D",
            "\uFE0F",
            "\u200D",
            "\u200B",
            "\u0000",
            "\u00A0",
            "\u3000",
            "\t",
            " ",
            "  ",
            "-",
            "–",
            ".",
            "。",
            "．",
            ",",
            "/",
            "//",
            ":",
            "@",
            "+",
            "+x",
            "&",
            "'",
            "’",
            "™",
            "#",
            "♯",
            "?",
            "?a=B",
            "#f",
            "%",
            "%41",
            "%c3%bc",
            "%2F",
            "%ff",
            "https://",
            "HTTP://",
            "javascript:",
            "www.",
            "m.",
            "de.",
            "linkedin.com",
            "/in/",
            "github.com/",
            "x.com",
            "acme.com",
            "Acme",
            "bücher.de",
            "gmail.com",
            "googlemail.com",
            "outlook.de",
            "co.uk",
            "xn--",
            "The ",
            " Inc.",
            " GmbH",
            " & Co. KG",
            " S.p.A.",
            " Corp",
            "株式会社",
            "㈱",
            "ООО ",
            "N/A",
            "freelance",
            "js",
            "C++",
            "0",
            "1",
            "٣",
            "+49",
            "171",
            "1234567",
            "(0)",
            "ext. 5",
            "½",
            "Ⅳ",
            "\uFB03",
            "\u2126",
            "\u0323");

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(PIECES).list().ofMaxSize(8).map(list -> String.join("", list));
        var points =
                Arbitraries.integers().between(0, 0x10FFFF).list().ofMaxSize(12).map(AnyText::ofPoints);
        return Arbitraries.frequencyOf(
                Tuple.of(6, pieces),
                Tuple.of(2, points),
                Tuple.of(2, Arbitraries.strings().all().ofMaxLength(20)));
    }

    /** Case is defined for composed text: a mark that stands behind an iota subscript would else move to the iota. */
    static String upper(String text) {
        return Normalizer.normalize(text, Form.NFC).toUpperCase(Locale.ROOT);
    }

    private static String ofPoints(List<Integer> points) {
        var text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        return text.toString();
    }
}
