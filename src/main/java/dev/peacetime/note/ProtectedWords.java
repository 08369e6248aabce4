package dev.peacetime.note;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds in a text what touches on a protected characteristic, by lists of words that are data, one for each language; a text
 * is held against all of them, for people mix languages. Words are whole words: "rage" is no "age".
 */
final class ProtectedWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final List<Phrase> phrases;

    private record Phrase(ProtectedKind kind, List<String> words) {

        boolean standsAt(List<Word> text, int at) {
            for (var next = 0; next < words.size(); next++) {
                if (at + next >= text.size() || !fits(words.get(next), text.get(at + next).folded)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String wanted, String word) {
            return wanted.endsWith("*")
                    ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                    : word.equals(wanted);
        }
    }

    private record Word(String folded, int from, int to) {}

    /** @param lists each line a kind, a colon, and words parted by commas; lines that begin with # are for people */
    ProtectedWords(Stream<String> lists) {
        this.phrases = lists.flatMap(String::lines)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .flatMap(ProtectedWords::phrases)
                .toList();
    }

    /** All places in a text, from its beginning on; of two that overlap both are told. */
    List<ProtectedWord> in(String text, String pointer) {
        var words = words(text);
        var found = new ArrayList<ProtectedWord>();
        for (var at = 0; at < words.size(); at++) {
            for (var phrase : phrases) {
                if (phrase.standsAt(words, at)) {
                    var from = words.get(at).from;
                    var to = words.get(at + phrase.words.size() - 1).to;
                    found.add(new ProtectedWord(
                            pointer, text.codePointCount(0, from), text.codePointCount(0, to), phrase.kind));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static Stream<Phrase> phrases(String line) {
        var colon = line.indexOf(':');
        var kind = ProtectedKind.valueOf(line.substring(0, colon).strip());
        return Arrays.stream(line.substring(colon + 1).split(","))
                .map(phrase -> new Phrase(kind, List.of(folded(phrase).strip().split("\\s+"))));
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> new Word(folded(word.group()), word.start(), word.end()))
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
