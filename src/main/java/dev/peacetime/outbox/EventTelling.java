package dev.peacetime.outbox;

import dev.peacetime.kernel.Tenant;
import dev.peacetime.kernel.Violation;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Tells events to those who ask: a page at a time, or one after the other for as long as they listen. */
@ApplicationScoped
class EventTelling {

    private static final int STREAMED = 50;

    private final Tenant tenant;
    private final Feed feed;
    private final EventSights sights;
    private final EventCursors cursors;
    private final Readers readers;
    private final News news;
    private final OutboxSettings settings;

    EventTelling(
            Tenant tenant,
            Feed feed,
            EventSights sights,
            EventCursors cursors,
            Readers readers,
            News news,
            OutboxSettings settings) {
        this.tenant = tenant;
        this.feed = feed;
        this.sights = sights;
        this.cursors = cursors;
        this.readers = readers;
        this.news = news;
        this.settings = settings;
    }

    /** An event of the stream, with the cursor behind it; without an event: a sign of life. */
    record Streamed(@Nullable String cursor, @Nullable EventView event) {}

    Uni<EventBatch> page(EventRequest request) {
        var reader = reader(request, request.limit, request.waiting());
        var from = cursors.open(request.after);
        var told = feed.after(from, reader.types(), reader.limit());
        if (!told.events().isEmpty() || reader.patience().isZero()) {
            return Uni.createFrom().item(page(told));
        }
        // Who loses their key while they wait is told nothing; their next call is refused.
        var nothing = page(new Told(List.of(), told.reached(), told.at(), false));
        return Uni.createFrom()
                .completionStage(() -> readers.next(reader, told.reached(), this::page))
                .map(page -> page.orElse(nothing));
    }

    Multi<Streamed> stream(EventRequest request, @Nullable String lastId) {
        var reader = reader(request, STREAMED, settings.heartbeatInterval());
        var position = new AtomicReference<>(cursors.open(lastId == null ? request.after : lastId));
        return Multi.createBy()
                .repeating()
                .completionStage(() -> readers.next(reader, position.get(), told -> streamed(told, position)))
                .whilst(told -> told.isPresent() && !news.isOver())
                .onItem()
                .transformToIterable(told -> told.orElse(List.of()));
    }

    private EventBatch page(Told told) {
        return new EventBatch(told.events(), cursors.seal(told.reached(), told.at()), told.more());
    }

    private List<Streamed> streamed(Told told, AtomicReference<Position> position) {
        position.set(told.reached());
        return told.events().isEmpty()
                ? List.of(new Streamed(null, null))
                : told.events().stream()
                        .map(event -> new Streamed(cursors.seal(event.position(), event.time()), event))
                        .toList();
    }

    private Reader reader(EventRequest request, int limit, Duration patience) {
        var wanted = request.wanted();
        wanted.stream()
                .filter(type -> !sights.types().contains(type))
                .findFirst()
                .ifPresent(unknown -> {
                    throw OutboxRefusal.EVENT_TYPE_UNKNOWN
                            .refused()
                            .about(new Violation("?types", unknown + " is not a type of event"))
                            .with("known", sights.types());
                });
        var organization = Objects.requireNonNull(tenant.organizationId());
        return new Reader(organization, Objects.requireNonNull(tenant.callerId()), wanted, limit, patience);
    }
}
