package dev.peacetime;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Merge's own client for Node reads the packaged service as if it were Merge. Needs npm and its registry, so it runs where it
 * is asked for: {@code -Dpeacetime.typescript=true}.
 */
@EnabledIfSystemProperty(named = "peacetime.typescript", matches = "true")
class MergeClientIT {

    private static final int MANY = 7;

    @TempDir
    Path home;

    @Test
    void pagesThroughAllThatThereIs() throws Exception {
        try (var service = Packaged.start("java -jar target/quarkus-app/quarkus-run.jar", home)) {
            var key = service.printedKey().orElseThrow();
            var wire = Wire.to(service, key);
            for (var at = 0; at < MANY; at++) {
                refer(wire, at);
            }

            var said = Npm.installed(Map.of("PEACETIME_URL", service.url(), "KEY", key))
                    .runs("merge");

            assertThat(said)
                    .contains("\"candidates\":7")
                    .contains("\"jobs\":7")
                    .contains("\"applications\":7")
                    .contains("\"activities\":14")
                    .contains("\"since\":1");
        }
    }

    private static void refer(Wire wire, int at) throws Exception {
        var role = wire.post("/v1/roles", Map.of("title", "Role " + at, "visibility", "INTERNAL"), 201);
        var roleId = role.get("id").asText();
        wire.post("/v1/roles/" + roleId + "/opening", Map.of(), 200);
        var person = Map.of("name", "Ada Kim" + at, "emails", List.of("ada" + at + "@example.com"));
        var referral = wire.post(
                "/v1/referrals",
                Map.of(
                        "person",
                        person,
                        "roleId",
                        roleId,
                        "endorsement",
                        Map.of("relationship", "WORKED_WITH", "text", "Sees far.", "firstHand", true)),
                201);
        wire.post("/v1/referrals/" + referral.get("id").asText() + "/acknowledgement", Map.of(), 200);
    }
}
