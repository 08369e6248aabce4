package dev.peacetime.person;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The forms of a text in which texts compare. */
final class Folding {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\x85]+");

    /** The marks that letters of any alphabet may carry. Vowel signs and kana's voicing marks stand in blocks of their own. */
    private static final Pattern DIACRITICS =
            Pattern.compile("[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]+");

    /** Letters that Unicode does not take apart, as Unicode's CLDR transliterates them (Latin-ASCII). */
    private static final Map<Integer, String> PLAIN_LETTERS = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ŋ', "ng"));

    private Folding() {}

    /** Composed (NFC), without the space around it. */
    static String trimmed(String text) {
        var composed = Normalizer.normalize(text, Form.NFC);
        var from = 0;
        var to = composed.length();
        while (from < to && isBlank(composed.charAt(from))) from++;
        while (from < to && isBlank(composed.charAt(to - 1))) to--;
        return composed.substring(from, to);
    }

    /** Trimmed, each run of white space within it one blank. */
    static String collapsed(String text) {
        return SPACE.matcher(trimmed(text)).replaceAll(" ");
    }

    /**
     * Unicode's NFKC_Casefold (Unicode Standard, 3.13), near enough: compatible letters are one (full-width ones, ligatures),
     * case is gone, and so is what cannot be seen.
     */
    static String caseless(String text) {
        return Normalizer.normalize(folded(text), Form.NFKC);
    }

    /** {@link #caseless}, and without diacritics: {@code é} is e, {@code ø} is o. Scripts without case stay as they are. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        DIACRITICS
                .matcher(folded(text))
                .replaceAll("")
                .codePoints()
                .forEach(c -> plain.append(PLAIN_LETTERS.getOrDefault(c, Character.toString(c))));
        return Normalizer.normalize(plain, Form.NFKC);
    }

    /** All kinds of space, with those of no width that spreadsheets and web pages leave behind. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || c == 0x200B || c == 0xFEFF;
    }

    /**
     * Up once while the text is composed, for the iota subscript; once taken apart down, up and down again, since {@code ẞ},
     * {@code ß} and {@code SS} meet only so.
     */
    private static String folded(String text) {
        var upper = Normalizer.normalize(text, Form.NFC).toUpperCase(Locale.ROOT);
        var apart = visible(Normalizer.normalize(upper, Form.NFKD));
        return lower(lower(apart).toUpperCase(Locale.ROOT));
    }

    private static String visible(String text) {
        var visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isIgnorable(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Formatting characters, and the variation selectors behind emoji and some Japanese names. */
    private static boolean isIgnorable(int c) {
        return Character.getType(c) == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF)
                || c == 0x034F;
    }

    /** Letter by letter, since {@link String#toLowerCase} writes a sigma by what stands beside it. */
    private static String lower(String text) {
        var lower = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }
}
