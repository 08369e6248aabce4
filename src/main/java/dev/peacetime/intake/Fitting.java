package dev.peacetime.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes of a file's texts what is kept of a person. Nothing is cut: what does not fit is left out, and a warning tells so. */
record Fitting(List<Warning> warnings) {

    @Nullable
    String text(@Nullable String text, int longest, String where) {
        return text == null
                ? null
                : texts(List.of(text), longest, where).findFirst().orElse(null);
    }

    List<String> texts(List<String> texts, int longest, int most, String where) {
        return list(texts(texts, longest, where).toList(), most, where);
    }

    <T> List<T> list(List<T> all, int most, String where) {
        if (all.size() > most) {
            warnings.add(new Warning(Doubt.TOO_MANY, where));
            return all.subList(0, most);
        }
        return all;
    }

    private Stream<String> texts(List<String> texts, int longest, String where) {
        return texts.stream()
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(text -> fits(text, longest, where));
    }

    private boolean fits(String text, int longest, String where) {
        if (text.length() > longest) {
            warnings.add(new Warning(Doubt.TOO_LONG, where));
            return false;
        }
        return true;
    }
}
