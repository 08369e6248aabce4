package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * README stays true: its commands are run as they stand there, against the packaged service on a database of its own, by
 * somebody who has just cloned it. On a machine without curl and jq, which README asks for, only the start is tried.
 */
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");

    /** What a command's comment says of its answer: {@code # 404 NOT_FOUND}. */
    private static final Pattern REFUSAL = Pattern.compile("# (4\\d\\d) ([A-Z_]+)$", Pattern.MULTILINE);

    private static final List<String> BLOCKS = blocks();

    @TempDir
    private Path home;

    @Test
    void namesTheCommandThatContinuousIntegrationRuns() throws IOException {
        assertThat(BLOCKS.get(1).strip()).isEqualTo("mvn verify");
        assertThat(Files.readString(Path.of(".ci", "run")))
                .contains("mvn --batch-mode --no-transfer-progress verify\n");
    }

    @Test
    void tellsTheFirstDayAndLosesNothingWhenTheServiceIsKilled() throws Exception {
        var key = "";
        List<JsonNode> told = List.of();
        try (var first = Packaged.start(startCommand(), home)) {
            key = first.printedKey().orElseThrow();
            assumeThat(Stream.of("curl", "jq").allMatch(ReadmeIT::isInstalled)).isTrue();
            told = told(BLOCKS.get(2).replace("pt_…", key).replace("http://localhost:8080", first.url()));
            first.kill();
        }

        assertThat(told.stream().filter(answer -> answer.has("code")).map(ReadmeIT::refusal))
                .containsExactlyElementsOf(refusalsInComments());
        assertThat(of(told, "status", "DONE").path("created").asInt()).isPositive();
        assertThat(of(told, "eligible", "true").path("rules")).isNotEmpty();
        assertThat(of(told, "standing", "OWNER").path("status").asText()).isEqualTo("ACKNOWLEDGED");
        assertThat(of(told, "standing", "CO_ENDORSER").path("status").asText()).isEqualTo("SUBMITTED");
        assertThat(of(told, "purpose", "To prepare the final interview")).isNotNull();
        assertThat(told.get(told.size() - 1).findValuesAsText("title")).containsExactly("Head of People");
        try (var second = Packaged.start(startCommand(), home)) {
            assertThat(second.printedKey()).isEmpty();
            var referral = of(told, "standing", "OWNER").path("id").asText();
            assertThat(second.get("/v1/referrals/" + referral, key)).contains("\"status\":\"ACKNOWLEDGED\"");
        }
    }

    /** From a file, for names have accents, and a JVM without a locale hands none on in arguments. */
    private List<JsonNode> told(String commands) throws IOException, InterruptedException {
        var script = Files.writeString(home.resolve("first-day.sh"), commands);
        var bash = new ProcessBuilder("bash", "-euo", "pipefail", script.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        bash.getOutputStream().close();
        // One that has ended is left alone: to destroy it closes what it wrote and nobody has read yet.
        bash.onExit().orTimeout(3, TimeUnit.MINUTES).whenComplete((ended, late) -> {
            if (late != null) {
                bash.destroyForcibly();
            }
        });
        var lines = bash.inputReader(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(bash.waitFor()).as(String.join("\n", lines)).isZero();
        return lines.stream().map(ReadmeIT::read).toList();
    }

    private static JsonNode of(List<JsonNode> told, String field, String value) {
        return told.stream()
                .flatMap(answer -> Stream.concat(Stream.of(answer), answer.findParents(field).stream()))
                .filter(answer -> answer.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing has " + field + " " + value + " in " + told));
    }

    private static String refusal(JsonNode problem) {
        return problem.path("status").asText() + " " + problem.path("code").asText();
    }

    private static List<String> refusalsInComments() {
        return REFUSAL.matcher(BLOCKS.get(2))
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    /** Behind the build, which has just been. */
    private static String startCommand() {
        var both = BLOCKS.get(0).strip().split(" && ", -1);
        assertThat(both[0]).isEqualTo("mvn -q -Dmaven.test.skip package");
        return both[1];
    }

    private static boolean isInstalled(String program) {
        try {
            return new ProcessBuilder("bash", "-c", "command -v " + program)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static JsonNode read(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException noJson) {
            throw new UncheckedIOException(line, noJson);
        }
    }

    private static List<String> blocks() {
        try {
            return BLOCK.matcher(Files.readString(Path.of("README.md")))
                    .results()
                    .map(block -> block.group(1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
