package dev.peacetime.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of every text of SQL, so that the database can answer it by its indexes. */
class QueryTextTest {

    /** Under row-level security {@code coalesce} counts as what may leak, and keeps the condition from the index. */
    private static final Pattern JOIN_BY_COALESCE =
            Pattern.compile("\\b\\w+\\.(\\w+_)?id = coalesce\\((\\w+\\.\\w*id)\\b");

    @Test
    void nobodyIsJoinedByCoalesce() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> JOIN_BY_COALESCE.matcher(text(file)).find())
                    .toList();

            assertThat(found).isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
