package dev.peacetime.outbox;

import dev.peacetime.kernel.Cursors;
import dev.peacetime.kernel.KernelRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a reader of events is, sealed for them; good for 30 days, whatever types they ask for. */
@ApplicationScoped
public class EventCursors {

    /** What {@code after} says for behind all that has happened until now. */
    static final String LATEST = "latest";

    private static final Duration GOOD = Duration.ofDays(30);
    private static final String EVENTS = "events";

    private final Cursors cursors;
    private final Feed feed;
    private final Clock clock;

    EventCursors(Cursors cursors, Feed feed, Clock clock) {
        this.cursors = cursors;
        this.feed = feed;
        this.clock = clock;
    }

    /** Where to begin; without a cursor in front of all that is kept. */
    public Position open(@Nullable String after) {
        if (after == null) {
            return Position.START;
        }
        if (after.equals(LATEST)) {
            return feed.end();
        }
        var key = cursors.open(after, EVENTS);
        if (key.size() != 3) {
            throw KernelRefusal.CURSOR_INVALID.refused();
        }
        if (Instant.ofEpochMilli(number(key.get(2))).isBefore(clock.instant().minus(GOOD))) {
            throw OutboxRefusal.EVENTS_GONE.refused();
        }
        return new Position(number(key.get(0)), number(key.get(1)));
    }

    String seal(Position position, Instant at) {
        var key = List.<@Nullable String>of(
                String.valueOf(position.batch()),
                String.valueOf(position.arrival()),
                String.valueOf(at.toEpochMilli()));
        return cursors.seal(key, EVENTS);
    }

    private static long number(@Nullable String text) {
        return Long.parseLong(String.valueOf(text));
    }
}
