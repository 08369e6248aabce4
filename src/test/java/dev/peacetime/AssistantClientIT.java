package dev.peacetime;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Model Context Protocol's own client uses the packaged service's tools. Needs npm and its registry, so it runs where it is
 * asked for: {@code -Dpeacetime.typescript=true}.
 */
@EnabledIfSystemProperty(named = "peacetime.typescript", matches = "true")
class AssistantClientIT {

    @TempDir
    Path home;

    @Test
    void usesTheTools() throws Exception {
        try (var service = Packaged.start("java -jar target/quarkus-app/quarkus-run.jar", home)) {
            var key = service.printedKey().orElseThrow();
            Wire.to(service, key).post("/v1/people", Map.of("name", "Ada Lovelace"), 201);

            var said = Npm.installed(Map.of("PEACETIME_URL", service.url(), "KEY", key))
                    .runs("assistant");

            assertThat(said)
                    .contains("\"server\":\"peacetime\"")
                    .contains("\"session\":\"none\"")
                    .contains("\"tools\":11")
                    .contains("\"found\":1")
                    .contains("\"refused\":\"NOT_FOUND\"")
                    .contains("\"logged\":true");
        }
    }
}
