package dev.peacetime;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Sees every span that the service ends, as whoever it is sent to would. */
@Singleton
@Unremovable
public class SpansSeen implements SpanProcessor {

    private static final AtomicLong ENDED = new AtomicLong();
    private static final Queue<String> MARKED = new ConcurrentLinkedQueue<>();

    /** How many there were until now. */
    static long ended() {
        return ENDED.get();
    }

    /** Those that hold what they must not, since this was asked last. */
    static Queue<String> marked() {
        var marked = new ConcurrentLinkedQueue<String>();
        for (var span = MARKED.poll(); span != null; span = MARKED.poll()) {
            marked.add(span);
        }
        return marked;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        ENDED.incrementAndGet();
        var text = told(span);
        Markers.in(text).ifPresent(marker -> MARKED.add(marker + " in " + text));
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    /** All that is sent of a span. */
    private static String told(ReadableSpan span) {
        var data = span.toSpanData();
        var text = new StringBuilder(data.getName()).append(' ').append(data.getAttributes());
        data.getEvents()
                .forEach(event ->
                        text.append(' ').append(event.getName()).append(' ').append(event.getAttributes()));
        return text.append(' ').append(data.getStatus().getDescription()).toString();
    }
}
