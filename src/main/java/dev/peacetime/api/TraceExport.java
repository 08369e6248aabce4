package dev.peacetime.api;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns traces on where somebody named a place to send them to, and leaves them off, at no cost, everywhere else. That
 * place can be named as OpenTelemetry names it everywhere, {@code OTEL_EXPORTER_OTLP_ENDPOINT}, or as Quarkus does. Who
 * says outright whether the SDK is disabled is obeyed.
 */
@Priority(Priorities.APPLICATION)
public final class TraceExport implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1;

    private static final String DISABLED = "quarkus.otel.sdk.disabled";
    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";

    /** What OpenTelemetry calls everywhere else. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            ENDPOINT,
            "otel.exporter.otlp.endpoint",
            "quarkus.otel.exporter.otlp.protocol",
            "otel.exporter.otlp.protocol",
            "quarkus.otel.exporter.otlp.headers",
            "otel.exporter.otlp.headers");

    /** Whatever stands above the archive's own application.properties was said by whoever runs the service. */
    private static final int ARCHIVE = 250;

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        if (!name.equals(DISABLED) && !ELSEWHERE.containsKey(name)) {
            return context.proceed(name);
        }
        var given = context.proceed(name);
        if (said(given)) {
            return given;
        }
        if (name.equals(DISABLED)) {
            return value(name, Boolean.toString(!said(asked(context, ENDPOINT))));
        }
        var asked = asked(context, name);
        return said(asked) ? value(name, asked.getValue()) : given;
    }

    private static @Nullable ConfigValue asked(ConfigSourceInterceptorContext context, String name) {
        var quarkus = context.proceed(name);
        return said(quarkus) ? quarkus : context.proceed(ELSEWHERE.get(name));
    }

    private static boolean said(@Nullable ConfigValue given) {
        return given != null
                && given.getConfigSourceOrdinal() > ARCHIVE
                && given.getValue() != null
                && !given.getValue().isBlank();
    }

    private static ConfigValue value(String name, String value) {
        return ConfigValue.builder()
                .withName(name)
                .withValue(value)
                .withConfigSourceName("trace export")
                .build();
    }
}
