package dev.peacetime.kernel;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads by id that come at the same time, gathered. Whoever asks is answered at once if nobody asks the same question just then, of
 * whatever id; else they wait until the statement that is under way is back, and are answered by the next one together with all
 * who wait by then. So nobody waits for company, no read begins before it was asked for, and the more are asked for the less each
 * costs. Nobody holds a thread while they wait.
 *
 * <p>The same question is one of the same organization, the same text and the same values: what a caller may see is part of it, and
 * whoever may see something else asks another one.
 */
@ApplicationScoped
class Gathering {

    /** As many ids go into one statement, so that it is back soon. */
    private static final int TOGETHER = 100;

    private final Executor threads;

    /** Who waits for the next statement, by question; one that nobody asks is not in it. */
    private final Map<Object, List<Asked<?>>> waiting = new HashMap<>();

    Gathering() {
        this(Infrastructure.getDefaultExecutor());
    }

    Gathering(Executor threads) {
        this.threads = threads;
    }

    /**
     * The answer to a question about an id; none is one of 404.
     *
     * @param question equal to others whose asker may be answered by the same statement
     * @param read answers the question about several ids, whose answer may be a refusal
     */
    <T> CompletionStage<T> ask(Object question, UUID id, Function<List<UUID>, Map<UUID, Supplier<T>>> read) {
        var asked = new Asked<T>(id, new CompletableFuture<>());
        if (isFirst(question, asked)) {
            begin(question, read);
        }
        return asked.answer();
    }

    private <T> void begin(Object question, Function<List<UUID>, Map<UUID, Supplier<T>>> read) {
        try {
            threads.execute(() -> answer(question, read));
        } catch (RejectedExecutionException stopping) {
            this.<T>answer(question, ids -> {
                throw stopping;
            });
        }
    }

    private <T> void answer(Object question, Function<List<UUID>, Map<UUID, Supplier<T>>> read) {
        for (var asked = this.<T>next(question); !asked.isEmpty(); asked = next(question)) {
            answer(asked, read);
        }
    }

    private static <T> void answer(List<Asked<T>> together, Function<List<UUID>, Map<UUID, Supplier<T>>> read) {
        try {
            var answers = read.apply(together.stream().map(Asked::id).distinct().toList());
            together.forEach(asked -> asked.is(answers.get(asked.id())));
        } catch (RuntimeException | Error failure) {
            together.forEach(asked -> asked.answer().completeExceptionally(failure));
        }
    }

    private synchronized boolean isFirst(Object question, Asked<?> asked) {
        var others = waiting.get(question);
        if (others == null) {
            waiting.put(question, new ArrayList<>(List.of(asked)));
            return true;
        }
        others.add(asked);
        return false;
    }

    /** Who is answered next; nobody, if the question is not asked any more. */
    @SuppressWarnings("unchecked")
    private synchronized <T> List<Asked<T>> next(Object question) {
        var all = (List<Asked<T>>) (List<?>) waiting.getOrDefault(question, List.of());
        if (all.isEmpty()) {
            waiting.remove(question);
            return all;
        }
        var now = all.subList(0, Math.min(TOGETHER, all.size()));
        waiting.put(question, new ArrayList<>(all.subList(now.size(), all.size())));
        return now;
    }

    private record Asked<T>(UUID id, CompletableFuture<T> answer) {

        void is(@Nullable Supplier<T> found) {
            try {
                answer.complete(found == null ? nothing() : found.get());
            } catch (RuntimeException refusal) {
                answer.completeExceptionally(refusal);
            }
        }

        private static <T> T nothing() {
            throw KernelRefusal.NOT_FOUND.refused();
        }
    }
}
