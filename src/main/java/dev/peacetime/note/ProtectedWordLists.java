package dev.peacetime.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lists of words by language that come with the service, and what of a note they are held against. */
@ApplicationScoped
class ProtectedWordLists {

    private static final List<String> LANGUAGES = List.of("en", "de");

    private final ProtectedWords words = new ProtectedWords(LANGUAGES.stream().map(ProtectedWordLists::read));

    /**
     * Where a note touches on what must not decide.
     *
     * @param at the pointer at which the note stands in the request
     */
    List<ProtectedWord> in(NoteWords note, String at) {
        return Stream.of(
                        words.in(note.workedTogether().as(), at + "/workedTogether/as").stream(),
                        IntStream.range(0, note.answers().size())
                                .boxed()
                                .flatMap(
                                        each -> words
                                                .in(note.answers().get(each).text(), at + "/answers/" + each + "/text")
                                                .stream()),
                        IntStream.range(0, note.disclosures().size())
                                .boxed()
                                .flatMap(each -> words
                                        .in(
                                                Objects.requireNonNullElse(
                                                        note.disclosures()
                                                                .get(each)
                                                                .text(),
                                                        ""),
                                                at + "/disclosures/" + each + "/text")
                                        .stream()))
                .flatMap(found -> found)
                .toList();
    }

    private static String read(String language) {
        var name = "/protected-words/" + language + ".txt";
        try (var file = Objects.requireNonNull(ProtectedWordLists.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
