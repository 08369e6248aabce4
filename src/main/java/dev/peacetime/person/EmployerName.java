package dev.peacetime.person;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What companies are called, with and without their legal form. */
public final class EmployerName {
    private static final Pattern TRADEMARK = Pattern.compile("[\u2120\u2122]");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u201B\u02BC`]");

    /** A single letter, and what parts it from the next one: S.p.A., A/S, I.B.M. */
    private static final Pattern INITIAL =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(\\p{L})[./] ?(?=\\p{L}(?![\\p{L}\\p{M}\\p{N}]))");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BETWEEN_PHRASES = Pattern.compile("[/|,;()\\[\\]\u00B7\u2022]|\\s[-\u2013\u2014]\\s");

    private static final Set<String> NOBODY = WordList.read("not-employers.txt").stream()
            .map(EmployerName::phrase)
            .collect(Collectors.toUnmodifiableSet());

    private EmployerName() {}

    /**
     * The form in which employers compare. Case, diacritics, punctuation, a leading "the" and legal forms are gone, "&amp;" is
     * "and"; a name of nothing but these keeps its last word. Not for names that are {@link #isNobody}.
     */
    public static String key(String name) {
        var words = words(TRADEMARK.matcher(name).replaceAll(""));
        if (!words.isEmpty()) return String.join(" ", LegalForms.cut(words));
        var signs = phrase(name);
        return signs.isEmpty() ? Folding.collapsed(Folding.plain(name)) : signs;
    }

    /**
     * Whether this tells that there is no employer, or not which: self-employed, retired, confidential, stealth, "-". Two people
     * who write so are no colleagues.
     */
    public static boolean isNobody(String name) {
        return isNobodyPhrase(name)
                || Arrays.stream(BETWEEN_PHRASES.split(name)).allMatch(EmployerName::isNobodyPhrase);
    }

    private static boolean isNobodyPhrase(String text) {
        var phrase = phrase(text);
        return phrase.isEmpty() || NOBODY.contains(phrase);
    }

    private static String phrase(String text) {
        return String.join(" ", words(text));
    }

    static List<String> words(String text) {
        var plain = APOSTROPHES.matcher(Folding.plain(text)).replaceAll("").replace("&", " and ");
        var joined = INITIAL.matcher(plain).replaceAll("$1");
        return BETWEEN_WORDS
                .splitAsStream(joined)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
