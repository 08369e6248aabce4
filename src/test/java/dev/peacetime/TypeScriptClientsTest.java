package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients that two generators make of the contract as it is served, without a warning and strictly typed, live a first day.
 * Needs npm and its registry, so it runs where it is asked for: {@code -Dpeacetime.typescript=true}.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "peacetime.typescript", matches = "true")
class TypeScriptClientsTest {

    private static final Path SOURCES = Path.of("src", "test", "typescript");
    private static final Path PLACE = Path.of("target", "typescript");

    private final Api rita = Api.newOrganization().colleague("Rita", "ADMIN", "RECRUITER");
    private final Api max = rita.colleague("Max", "HIRING_MANAGER");
    private final Api cora = rita.colleague("Cora", "MEMBER");

    @Test
    void bothLiveAFirstDay() throws IOException, InterruptedException {
        Files.createDirectories(PLACE);
        try (var sources = Files.list(SOURCES)) {
            for (var source : sources.toList()) {
                Files.write(PLACE.resolve(source.getFileName()), Files.readAllBytes(source));
            }
        }
        Files.writeString(
                PLACE.resolve("openapi.json"),
                Api.with("").get("/q/openapi?format=json").ok().body());

        npm("install", "--no-audit", "--no-fund", "--silent");
        assertThat(npm("run", "-s", "generate").toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("warn");
        npm("run", "-s", "check");
        assertThat(npm("run", "-s", "one")).contains("done");
        assertThat(npm("run", "-s", "two")).contains("done");
    }

    private String npm(String... arguments) throws IOException, InterruptedException {
        var output = PLACE.resolve("output.txt");
        var command = new java.util.ArrayList<>(List.of("npm"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(PLACE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment()
                .putAll(Map.of(
                        "PEACETIME_URL", ConfigProvider.getConfig().getValue("test.url", String.class),
                        "RITA", rita.key(),
                        "MAX", max.key(),
                        "CORA", cora.key()));
        var running = process.start();
        var ended = running.waitFor(5, TimeUnit.MINUTES);
        var said = Files.readString(output);
        assertThat(ended && running.exitValue() == 0).as(said).isTrue();
        return said;
    }
}
