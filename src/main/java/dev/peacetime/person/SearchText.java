package dev.peacetime.person;

import java.util.Arrays;
import java.util.List;

/** How texts are written for searching: folded as names are, so that neither case nor diacritics hinder. */
public final class SearchText {

    private SearchText() {}

    public static String of(String text) {
        return PersonName.key(text);
    }

    /** The words of what is searched for; all must be found, each with a typo or two. */
    public static List<String> words(String wanted) {
        return Arrays.stream(of(wanted).split(" "))
                .filter(word -> !word.isBlank())
                .distinct()
                .limit(8)
                .toList();
    }

    /** The text as a part of a pattern of {@code like}, in which none of its signs means anything else. */
    static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
