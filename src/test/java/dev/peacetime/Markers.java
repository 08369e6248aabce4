package dev.peacetime;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tests write of people that is like nothing else: words of notes, and every contact way. Whoever runs the service, and
 * whoever is told what happens in it, must never come across one.
 */
final class Markers {

    /** What notes, and texts about people, say in tests. */
    static final List<String> WORDS = List.of(
            "also in a storm",
            "Flimmerquast",
            "Dünkelwurz",
            "Zwirbelgrund",
            "Kranzhalter",
            "Sprottenlicht",
            "Quzlibrand",
            "They stayed, and grew");

    /** Every address in tests is of a domain that is there for examples only. */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+-]+@([\\w-]+\\.)*example(\\.(com|org|net))?\\b", Pattern.CASE_INSENSITIVE);

    private static final List<String> FOLDED =
            WORDS.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();

    private Markers() {}

    /** The first that stands in a text. */
    static Optional<String> in(String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        return FOLDED.stream()
                .filter(folded::contains)
                .findFirst()
                .or(() -> ADDRESS.matcher(text)
                        .results()
                        .map(found -> found.group())
                        .findFirst());
    }
}
