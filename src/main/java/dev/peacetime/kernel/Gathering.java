package dev.peacetime.kernel;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Reads that come at the same time, gathered. Whoever asks is answered at once if nobody asks the same question just then, of
 * whatever id; else they wait until the statement that is under way is back, and are answered by the next one together with those
 * who wait by then. So nobody waits for company, no read begins before it was asked for, and the more are asked for the less each
 * costs. Only where more wait than one statement answers another one begins beside it. Nobody holds a thread while they wait.
 *
 * <p>The same question is one of the same organization, the same text and the same values but those of the asker's own (an id, a
 * place in a list): what a caller may see is part of it, and whoever may see something else asks another one.
 */
@ApplicationScoped
class Gathering {

    private final Executor threads;

    /** Who waits for the next statement, by question; one that nobody asks is not in it. */
    private final Map<Object, Waiting> waiting = new HashMap<>();

    Gathering() {
        this(Infrastructure.getDefaultExecutor());
    }

    Gathering(Executor threads) {
        this.threads = threads;
    }

    /**
     * The answer to a question.
     *
     * @param question equal to others whose asker may be answered by the same statement
     * @param own what the asker's answer depends on besides; who has the same gets the same
     * @param most as many who ask are answered by one statement
     * @param read answers the question
     */
    <K, T> CompletionStage<T> ask(Object question, K own, int most, Read<K, T> read) {
        var asked = new Asked<K, T>(own, new CompletableFuture<>());
        if (mustBegin(question, asked, most)) {
            begin(question, most, read);
        }
        return asked.answer();
    }

    private <K, T> void begin(Object question, int most, Read<K, T> read) {
        try {
            threads.execute(() -> answer(question, most, read));
        } catch (RejectedExecutionException stopping) {
            this.<K, T>answer(question, most, (askers, tell) -> {
                throw stopping;
            });
        }
    }

    private <K, T> void answer(Object question, int most, Read<K, T> read) {
        for (var asked = this.<K, T>next(question, most); !asked.isEmpty(); asked = next(question, most)) {
            answer(asked, read);
        }
    }

    private static <K, T> void answer(List<Asked<K, T>> together, Read<K, T> read) {
        var byOwn = new LinkedHashMap<K, List<Asked<K, T>>>();
        together.forEach(asked ->
                byOwn.computeIfAbsent(asked.own(), first -> new ArrayList<>(1)).add(asked));
        try {
            read.about(
                    List.copyOf(byOwn.keySet()),
                    (own, answer) -> byOwn.getOrDefault(own, List.of()).forEach(asked -> asked.is(answer)));
        } catch (RuntimeException | Error failure) {
            together.forEach(asked -> asked.answer().completeExceptionally(failure));
        }
    }

    private synchronized boolean mustBegin(Object question, Asked<?, ?> asked, int most) {
        var others = waiting.computeIfAbsent(question, nobody -> new Waiting());
        others.asked.add(asked);
        if (others.asked.size() <= others.reads * most) {
            return false;
        }
        others.reads++;
        return true;
    }

    /** Who is answered next by a read; nobody, if there is no more to do for it. */
    @SuppressWarnings("unchecked")
    private synchronized <K, T> List<Asked<K, T>> next(Object question, int most) {
        var all = Objects.requireNonNull(waiting.get(question));
        var now = new ArrayList<Asked<K, T>>();
        while (now.size() < most && !all.asked.isEmpty()) {
            now.add((Asked<K, T>) all.asked.remove());
        }
        if (now.isEmpty() && --all.reads == 0) {
            waiting.remove(question);
        }
        return now;
    }

    private static final class Waiting {
        private final Queue<Asked<?, ?>> asked = new ArrayDeque<>();
        private int reads;
    }

    /** Answers a question about several, each as soon as it is known; an answer may be a refusal. */
    @FunctionalInterface
    interface Read<K, T> {
        void about(List<K> askers, BiConsumer<K, Supplier<T>> tell);
    }

    private record Asked<K, T>(K own, CompletableFuture<T> answer) {

        void is(Supplier<T> found) {
            try {
                answer.complete(found.get());
            } catch (RuntimeException refusal) {
                answer.completeExceptionally(refusal);
            }
        }
    }
}
