package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
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

    private final Api rita = Api.newOrganization().colleague("Rita", "ADMIN", "RECRUITER");
    private final Api max = rita.colleague("Max", "HIRING_MANAGER");
    private final Api cora = rita.colleague("Cora", "MEMBER");

    @Test
    void bothLiveAFirstDay() throws IOException, InterruptedException {
        var npm = Npm.installed(Map.of(
                        "PEACETIME_URL", ConfigProvider.getConfig().getValue("test.url", String.class),
                        "RITA", rita.key(),
                        "MAX", max.key(),
                        "CORA", cora.key()))
                .with(
                        "openapi.json",
                        Api.with("").get("/q/openapi?format=json").ok().body());

        assertThat(npm.runs("generate").toLowerCase(Locale.ROOT)).doesNotContain("warn");
        npm.runs("check");
        assertThat(npm.runs("one")).contains("done");
        assertThat(npm.runs("two")).contains("done");
    }
}
