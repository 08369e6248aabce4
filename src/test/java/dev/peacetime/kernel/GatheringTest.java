package dev.peacetime.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is read together with whom, told step by step: what would run on other threads is run when the test says so. */
class GatheringTest {

    private static final String QUESTION = "who is that?";
    private static final int MOST = 100;

    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final Gathering gathering = new Gathering(threads::add);
    private final List<List<UUID>> reads = new ArrayList<>();

    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();
    private final UUID three = UUID.randomUUID();

    @Test
    void whoAsksAloneIsReadAlone() {
        var first = ask(one, this::named);
        run();
        var second = ask(two, this::named);
        run();

        assertThat(reads).containsExactly(List.of(one), List.of(two));
        assertThat(first).isCompletedWithValue(one.toString());
        assertThat(second).isCompletedWithValue(two.toString());
    }

    @Test
    void whoComesWhileOneIsReadIsReadWithWhomeverElseCame() {
        var late = new ArrayList<CompletionStage<String>>();
        var first = ask(one, (ids, tell) -> {
            if (reads.isEmpty()) {
                Stream.of(two, three, two).forEach(id -> late.add(ask(id, this::named)));
            }
            named(ids, tell);
        });
        run();

        assertThat(reads).containsExactly(List.of(one), List.of(two, three));
        assertThat(first).isCompletedWithValue(one.toString());
        assertThat(late)
                .extracting(each -> each.toCompletableFuture().join())
                .containsExactly(two.toString(), three.toString(), two.toString());
    }

    @Test
    void anotherQuestionIsReadByItself() {
        ask(one, this::named);
        gathering.ask("where are they?", two, MOST, this::named);
        run();

        assertThat(reads).containsExactly(List.of(one), List.of(two));
    }

    @Test
    void whoIsNotThereKeepsNobodyElseFromTheirAnswer() {
        var known = ask(one, this::onlyOne);
        var unknown = ask(two, this::onlyOne);
        var refused = ask(three, this::onlyOne);
        run();

        assertThat(known).isCompletedWithValue("one");
        assertThat(unknown)
                .failsWithin(java.time.Duration.ZERO)
                .withThrowableThat()
                .withRootCauseInstanceOf(Refused.class);
        assertThat(refused)
                .failsWithin(java.time.Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("not three");
    }

    @Test
    void aReadThatFailsFailsForAllOfItAndForNobodyAfterIt() {
        Gathering.Read<UUID, String> fails = (ids, tell) -> {
            throw new IllegalStateException("the database is away");
        };
        var asked = Stream.of(one, two).map(id -> ask(id, fails)).toList();
        run();
        var later = ask(three, this::named);
        run();

        assertThat(asked)
                .allSatisfy(each -> assertThat(each)
                        .failsWithin(java.time.Duration.ZERO)
                        .withThrowableThat()
                        .withMessageContaining("the database is away"));
        assertThat(later).isCompletedWithValue(three.toString());
    }

    @Test
    void whoWasToldBeforeTheReadFailedKeepsTheirAnswer() {
        Gathering.Read<UUID, String> failsInBetween = (ids, tell) -> {
            tell.accept(ids.get(0), () -> "one");
            throw new IllegalStateException("the database went away");
        };
        var told = ask(one, failsInBetween);
        var untold = ask(two, failsInBetween);
        run();

        assertThat(told).isCompletedWithValue("one");
        assertThat(untold)
                .failsWithin(java.time.Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("the database went away");
    }

    @Test
    void oneReadIsAboutSoManyAtMost() {
        var ids = Stream.generate(UUID::randomUUID).limit(250).toList();
        ids.forEach(id -> ask(id, this::named));
        run();

        assertThat(reads).containsExactly(ids.subList(0, 100), ids.subList(100, 200), ids.subList(200, 250));
    }

    @Test
    void anotherReadBeginsBesideTheFirstOnlyWhereMoreWaitThanOneAnswers() {
        var begun = new ArrayList<Integer>();
        ask(one, (ids, tell) -> {
            for (int waiting = 1; reads.isEmpty() && waiting <= 2 * MOST + 1; waiting++) {
                ask(UUID.randomUUID(), this::named);
                begun.add(threads.size());
            }
            named(ids, tell);
        });
        run();

        assertThat(begun.subList(0, MOST)).containsOnly(0);
        assertThat(begun.subList(MOST, 2 * MOST)).containsOnly(1);
        assertThat(begun.get(2 * MOST)).isEqualTo(2);
        assertThat(reads).extracting(List::size).containsExactly(1, 100, 100, 1);
    }

    @Test
    void whoComesWhenTheServiceStopsIsToldSo() {
        var stopping = new Gathering(work -> {
            throw new RejectedExecutionException("stopping");
        });

        var asked = stopping.ask(QUESTION, one, MOST, this::named);
        var again = stopping.ask(QUESTION, one, MOST, this::named);

        assertThat(List.of(asked, again))
                .allSatisfy(each -> assertThat(each)
                        .failsWithin(java.time.Duration.ZERO)
                        .withThrowableThat()
                        .withMessageContaining("stopping"));
    }

    private CompletionStage<String> ask(UUID id, Gathering.Read<UUID, String> read) {
        return gathering.ask(QUESTION, id, MOST, read);
    }

    private void named(List<UUID> ids, BiConsumer<UUID, Supplier<String>> tell) {
        reads.add(ids);
        ids.forEach(id -> tell.accept(id, id::toString));
    }

    private void onlyOne(List<UUID> ids, BiConsumer<UUID, Supplier<String>> tell) {
        tell.accept(one, () -> "one");
        tell.accept(two, () -> {
            throw KernelRefusal.NOT_FOUND.refused();
        });
        tell.accept(three, () -> {
            throw new IllegalStateException("not three");
        });
    }

    private void run() {
        for (var work = threads.poll(); work != null; work = threads.poll()) {
            work.run();
        }
    }
}
