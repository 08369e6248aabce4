package dev.peacetime;

import io.opentelemetry.api.trace.Tracer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same where traces are sent somewhere, and everything once that can happen: {@link SuiteWatch} finds no word and no
 * address in a span.
 */
@QuarkusTest
@TestProfile(TracedSightTest.Traced.class)
class TracedSightTest extends SightTest {

    @Inject
    Tracer tracer;

    @Test
    void tracesAllThatHappensWithoutAWordOfIt() {
        var before = SpansSeen.ended();

        World.made();

        assertThat(SpansSeen.ended() - before).isGreaterThan(50);
        assertThat(SpansSeen.marked()).isEmpty();
    }

    @Test
    void wouldSeeAWord() {
        var span = tracer.spanBuilder("something").startSpan();
        span.setAttribute("said", "calm, also in a storm");
        span.end();

        assertThat(SpansSeen.marked()).hasSize(1);
    }

    /** Traces are made, and sent nowhere but to {@link SpansSeen}. */
    public static final class Traced implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.exporter.otlp.enabled", "false");
        }
    }
}
