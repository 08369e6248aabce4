package dev.peacetime.api;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps out of traces what callers search for: the words of a query are names as often as not. So it does with whatever in a
 * path is neither a word of the contract nor an id, tokens of one-time links before all.
 */
@ApplicationScoped
class TraceDiscretion implements SpanProcessor {

    private static final List<AttributeKey<String>> WORDS = List.of(
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("http.target"),
            AttributeKey.stringKey("url.full"));

    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");

    private static final Pattern TELLS_NOTHING =
            Pattern.compile("|[a-z]+(-[a-z]+)*|v1|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        WORDS.stream().filter(key -> span.getAttribute(key) != null).forEach(key -> span.setAttribute(key, "withheld"));
        var path = span.getAttribute(PATH);
        if (path != null) {
            span.setAttribute(PATH, discreet(path));
        }
    }

    private static String discreet(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> TELLS_NOTHING.matcher(part).matches() ? part : "withheld")
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
