package dev.peacetime.api;

import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which trace a request belongs to (W3C Trace Context): this service's own span while it traces, else what the caller sent. */
final class TraceParent {

    private static final Pattern SHAPE =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceParent() {}

    static @Nullable String of(RoutingContext call) {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                    + span.getTraceFlags().asHex();
        }
        var sent = call.request().getHeader("traceparent");
        return sent != null && SHAPE.matcher(sent).matches() ? sent : null;
    }
}
