package dev.peacetime.api;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TraceExportTest {

    private static final String DISABLED = "quarkus.otel.sdk.disabled";
    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";

    @Test
    void staysOffWhereNobodyNamedAnEndpoint() {
        var config = configured(Map.of());

        assertThat(config.getValue(DISABLED, boolean.class)).isTrue();
        assertThat(config.getValue(ENDPOINT, String.class)).isEqualTo("http://localhost:4317/");
    }

    @Test
    void sendsToTheEndpointThatOpenTelemetryNames() {
        var config = configured(Map.of("otel.exporter.otlp.endpoint", "http://collector:4317"));

        assertThat(config.getValue(DISABLED, boolean.class)).isFalse();
        assertThat(config.getValue(ENDPOINT, String.class)).isEqualTo("http://collector:4317");
    }

    @Test
    void prefersTheEndpointThatQuarkusNames() {
        var config = configured(Map.of(ENDPOINT, "http://near:4317", "otel.exporter.otlp.endpoint", "http://far:4317"));

        assertThat(config.getValue(DISABLED, boolean.class)).isFalse();
        assertThat(config.getValue(ENDPOINT, String.class)).isEqualTo("http://near:4317");
    }

    @Test
    void obeysWhoSaysOutrightThatItIsDisabled() {
        var config = configured(Map.of(DISABLED, "true", ENDPOINT, "http://collector:4317"));

        assertThat(config.getValue(DISABLED, boolean.class)).isTrue();
    }

    private static SmallRyeConfig configured(Map<String, String> said) {
        var archive = Map.of(DISABLED, "true", ENDPOINT, "http://localhost:4317/");
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(archive, "archive", 250))
                .withSources(new PropertiesConfigSource(said, "environment", 300))
                .withInterceptors(new TraceExport())
                .build();
    }
}
