package dev.peacetime.api;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps out of traces what callers write into addresses: what they search for, and whatever in a path is neither a word of the
 * contract nor an id, tokens of one-time links before all.
 */
@Singleton
@Unremovable
class TraceDiscretion implements SpanProcessor {

    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final AttributeKey<String> QUERY = AttributeKey.stringKey("url.query");
    private static final AttributeKey<String> FULL = AttributeKey.stringKey("url.full");

    private static final Pattern TELLS_NOTHING =
            Pattern.compile("|[a-z]+(-[a-z]+)*|v1|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String LEFT_OUT = "…";

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        if (span.getAttribute(QUERY) != null) {
            span.setAttribute(QUERY, LEFT_OUT);
        }
        var path = span.getAttribute(PATH);
        if (path != null) {
            span.setAttribute(PATH, discreet(path));
        }
        var full = span.getAttribute(FULL);
        if (full != null) {
            span.setAttribute(FULL, full.replaceAll("[?#].*", ""));
        }
    }

    private static String discreet(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> TELLS_NOTHING.matcher(part).matches() ? part : LEFT_OUT)
                .collect(Collectors.joining("/"));
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
