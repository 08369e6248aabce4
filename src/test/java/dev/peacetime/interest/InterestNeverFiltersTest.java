package dev.peacetime.interest;

import dev.peacetime.OperationWalk;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The score orders, and neither hides nor refuses anybody: nothing can be asked for by it, no statement compares it. */
@QuarkusTest
class InterestNeverFiltersTest {

    private static final Pattern COMPARED = Pattern.compile(
            "(?is)InterestScore\\.of\\([^)]*\\)\\s*\\+\\s*\"\\s*(<|>|=|between|is )|\\.and\\([^;]{0,80}InterestScore");

    @Test
    void noOperationIsAskedByIt() {
        assertThat(OperationWalk.inputs())
                .as("parameters and fields of requests")
                .isNotEmpty()
                .noneMatch(name -> name.matches("(?i).*(interest|score).*"));
    }

    @Test
    void noStatementComparesIt() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .noneMatch(file -> COMPARED.matcher(read(file)).find());
        }
    }

    @Test
    void noRefusalSpeaksOfIt() {
        assertThat(List.of(InterestRefusal.values()))
                .noneMatch(each -> each.name().contains("SCORE"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
