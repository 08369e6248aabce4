package dev.peacetime.outbox;

import dev.peacetime.organization.OnBehalf;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Those who read events and wait for more. Only while one is told something is a thread and a connection busy with them, and
 * only as many at once as the service has threads for that.
 */
@ApplicationScoped
class Readers {

    private final OnBehalf onBehalf;
    private final Feed feed;
    private final News news;
    private final ExecutorService threads;

    Readers(OnBehalf onBehalf, Feed feed, News news, OutboxSettings settings) {
        this.onBehalf = onBehalf;
        this.feed = feed;
        this.news = news;
        this.threads = Executors.newFixedThreadPool(settings.threads(), work -> new Thread(work, "event-reader"));
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdown();
    }

    /**
     * What the reader is told next, as soon as there is something, and nothing once they have waited long enough.
     *
     * @param telling what becomes of it, done in the reader's name
     * @return empty if the reader can no longer call
     */
    <T> CompletableFuture<Optional<T>> next(Reader reader, Position from, Function<Told, T> telling) {
        return next(reader, from, System.nanoTime() + reader.patience().toNanos(), telling);
    }

    /** Does something in the reader's name. */
    <T> CompletableFuture<Optional<T>> call(Reader reader, java.util.function.Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                () -> onBehalf.call(reader.organizationId(), reader.callerId(), work), threads);
    }

    private <T> CompletableFuture<Optional<T>> next(
            Reader reader, Position from, long until, Function<Told, T> telling) {
        // Waits before it looks, so that nothing happens between the two unnoticed.
        var waiter = news.await(reader.organizationId(), from);
        return this.<Look<T>>call(reader, () -> look(reader, from, until, telling))
                .whenComplete((look, failure) -> {
                    if (failure != null || look.isEmpty() || look.get().done().isPresent()) {
                        news.leave(waiter);
                    }
                })
                .thenCompose(look -> look.isEmpty()
                        ? CompletableFuture.completedFuture(Optional.<T>empty())
                        : look.get().done().isPresent()
                                ? CompletableFuture.completedFuture(look.get().done())
                                : again(reader, look.get(), waiter, until, telling));
    }

    private <T> Look<T> look(Reader reader, Position from, long until, Function<Told, T> telling) {
        var told = feed.after(from, reader.types(), reader.limit());
        var done = !told.events().isEmpty() || System.nanoTime() >= until || news.isOver();
        return new Look<>(told.reached(), told.more(), done ? Optional.of(telling.apply(told)) : Optional.empty());
    }

    private <T> CompletableFuture<Optional<T>> again(
            Reader reader, Look<T> look, News.Waiter waiter, long until, Function<Told, T> telling) {
        if (look.more()) {
            news.leave(waiter);
            return next(reader, look.reached(), until, telling);
        }
        var left = Duration.ofNanos(Math.max(0, until - System.nanoTime()));
        return waiter.woken()
                .completeOnTimeout(null, left.toMillis() + 1, TimeUnit.MILLISECONDS)
                .thenCompose(woken -> {
                    news.leave(waiter);
                    return next(reader, look.reached(), until, telling);
                });
    }

    /** What one look brought: something to tell, or how far to go on from. */
    private record Look<T>(Position reached, boolean more, Optional<T> done) {}
}
