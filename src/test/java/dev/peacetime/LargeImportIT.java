package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A large file in a service with little memory, which is killed half-way: it goes on where it was, brings everybody once, and
 * is undone exactly. It runs where its size is said: {@code -Dpeacetime.import.rows=1000000}; src/bench/IMPORT.md has figures.
 */
@EnabledIfSystemProperty(named = "peacetime.import.rows", matches = "\\d+")
class LargeImportIT {

    private static final int ROWS = Integer.getInteger("peacetime.import.rows", 4_000);
    private static final String COMMAND = "java -Xmx256m -jar target/quarkus-app/quarkus-run.jar";

    /** Of so many rows one says again what another said, and one names nobody who could be told from others. */
    private static final int EVERY = 100;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    private Instant begun = Instant.now();

    @Test
    void goesOnWhereItWasBringsEverybodyOnceAndIsUndoneExactly() throws Exception {
        var file = written(home.resolve("people.csv"));
        var first = Packaged.start(COMMAND, home);
        var key = first.printedKey().orElseThrow();
        var sent = Wire.to(first, key).upload("/v1/imports?format=CSV", "text/csv", file);
        tell("sent, %d MiB", Files.size(file) >> 20);
        var path = "/v1/imports/" + sent.get("id").asText();
        until(first, key, path, now -> now.get("done").asInt() >= ROWS / 2);
        tell("half of it done; peak memory of the process %s", peak(first));
        first.kill();
        try (var second = Packaged.start(COMMAND, home)) {
            var left = Wire.to(second, key).get(path).get("done").asInt();
            tell("goes on at row %d", left);
            var over =
                    until(second, key, path, now -> now.get("status").asText().equals("DONE"));
            tell("done; peak memory of the process %s", peak(second));
            assertThat(left).isBetween(ROWS / 2, ROWS);
            assertCounts(over);
            // The administrator is a person, too.
            assertThat(told(second, key, "person.added")).isEqualTo(brought() + 1);
            isUndone(second, key, path);
        }
    }

    private void isUndone(Packaged service, String key, String path) throws Exception {
        var wire = Wire.to(service, key);
        begun = Instant.now();
        wire.delete(path, 202);
        var undone = until(service, key, path, now -> now.get("status").asText().equals("UNDONE"));
        tell("undone; peak memory of the process %s", peak(service));
        assertThat(undone.get("takenBack").asInt()).isEqualTo(brought());
        assertThat(undone.get("kept").asInt()).isZero();
        assertThat(told(service, key, "person.removed")).isEqualTo(brought());
        assertThat(wire.get("/v1/people").get("items")).hasSize(1);
        assertThat(wire.get("/v1/employers").get("items")).isEmpty();
    }

    private static int brought() {
        return ROWS - 2 * (ROWS / EVERY);
    }

    private static void assertCounts(JsonNode over) {
        assertThat(over.get("rows").asInt()).isEqualTo(ROWS);
        assertThat(over.get("done").asInt()).isEqualTo(ROWS);
        assertThat(over.get("created").asInt()).isEqualTo(brought());
        assertThat(over.get("updated").asInt()).isZero();
        assertThat(over.get("skipped").asInt()).isEqualTo(2 * (ROWS / EVERY));
        assertThat(over.get("refused").asInt()).isZero();
    }

    private static Path written(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Name,Email,LinkedIn,Company,Title,Skills\n");
            for (var row = 1; row <= ROWS; row++) {
                out.write(
                        row % EVERY == 0
                                ? row(row - 7)
                                : row % EVERY == 1 ? "Nobody %d,,,,,\n".formatted(row) : row(row));
            }
        }
        return file;
    }

    private static String row(int number) {
        return "Ada%1$d Kim,ada%1$d@example.com,https://www.linkedin.com/in/ada-%1$d,Company %2$d,Engineer,Go;SQL\n"
                .formatted(number, number % 2_000);
    }

    /** How many such events are told. */
    private static int told(Packaged service, String key, String type) throws Exception {
        var wire = Wire.to(service, key);
        var path = "/v1/events?limit=200&types=" + type;
        var page = wire.get(path);
        var told = page.get("items").size();
        while (page.get("more").asBoolean()) {
            page = wire.get(path + "&after=" + page.get("next").asText());
            told += page.get("items").size();
        }
        return told;
    }

    private static JsonNode until(Packaged service, String key, String path, Awaited awaited) throws Exception {
        var wire = Wire.to(service, key);
        var now = wire.get(path);
        while (!awaited.in(now)) {
            assertThat(now.get("status").asText()).isIn("QUEUED", "RUNNING", "UNDOING");
            Thread.sleep(200);
            now = wire.get(path);
        }
        return now;
    }

    private interface Awaited {
        boolean in(JsonNode now);
    }

    private static String peak(Packaged service) throws IOException {
        var status = Path.of("/proc", String.valueOf(service.pid()), "status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("unknown");
    }

    private void tell(String what, Object... values) {
        System.out.printf("%5d s  %s%n", Duration.between(begun, Instant.now()).toSeconds(), what.formatted(values));
    }
}
