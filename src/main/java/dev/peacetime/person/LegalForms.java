package dev.peacetime.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The legal forms of companies, as {@code person/legal-forms.txt} lists them. */
final class LegalForms {
    private static final List<String> LINES = WordList.read("legal-forms.txt");
    private static final Set<List<String>> BEHIND =
            LINES.stream().map(EmployerName::words).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> BEFORE = Stream.concat(Stream.of("the"), Stream.concat(marked("< "), marked("+ ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> ATTACHED =
            marked("+ ").sorted(Comparator.comparing(String::length).reversed()).toList();
    private static final int MOST_WORDS =
            BEHIND.stream().mapToInt(List::size).max().orElseThrow();

    private LegalForms() {}

    /** What a name is without its legal forms and a leading "the": one word at least. */
    static List<String> cut(List<String> words) {
        var rest = new ArrayList<>(words);
        while (cutBehind(rest) || cutBefore(rest) || cutAttached(rest)) {}
        return rest;
    }

    private static boolean cutBehind(List<String> words) {
        for (var length = Math.min(MOST_WORDS, words.size() - 1); length > 0; length--) {
            var end = words.subList(words.size() - length, words.size());
            if (BEHIND.contains(end)) {
                end.clear();
                dropDanglingAnd(words);
                return true;
            }
        }
        return false;
    }

    /** Of "GmbH & Co. KG" and "Smith & Co". */
    private static void dropDanglingAnd(List<String> words) {
        var last = words.size() - 1;
        if (last > 0 && words.get(last).equals("and")) words.remove(last);
    }

    private static boolean cutBefore(List<String> words) {
        var cuts = words.size() > 1 && BEFORE.contains(words.get(0));
        if (cuts) words.remove(0);
        return cuts;
    }

    private static boolean cutAttached(List<String> words) {
        var last = words.size() - 1;
        for (var form : ATTACHED) {
            var first = words.get(0);
            if (first.startsWith(form) && first.length() > form.length()) {
                words.set(0, first.substring(form.length()));
                return true;
            }
            var end = words.get(last);
            if (end.endsWith(form) && end.length() > form.length()) {
                words.set(last, end.substring(0, end.length() - form.length()));
                return true;
            }
        }
        return false;
    }

    private static Stream<String> marked(String mark) {
        return LINES.stream().filter(line -> line.startsWith(mark)).map(line -> line.substring(mark.length()));
    }
}
