package dev.peacetime.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists that belong to the rules, under {@code person/} on the class path: an entry a line, {@code #} before a remark. */
final class WordList {
    private WordList() {}

    static List<String> read(String file) {
        var stream = WordList.class.getResourceAsStream("/person/" + file);
        if (stream == null) throw new IllegalStateException("The list person/" + file + " is not on the class path.");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
