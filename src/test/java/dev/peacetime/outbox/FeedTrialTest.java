package dev.peacetime.outbox;

import dev.peacetime.Api;
import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Eight write and three read at once. Each transaction changes up to three things that others change too, lingers anywhere
 * between its first change and its commit, and sometimes comes to nothing. Some seconds long; the full size is two minutes,
 * with {@code -Dpeacetime.feed.seconds=120}.
 */
@QuarkusTest
class FeedTrialTest {

    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("peacetime.feed.seconds", 4));
    private static final int WRITERS = 8;
    private static final int READERS = 3;
    private static final int THINGS = 12;

    private final Api admin = Api.newOrganization();
    private final UUID organization =
            UUID.fromString(admin.get("/v1/organization").ok().id());
    private final List<UUID> things = IntStream.range(0, THINGS)
            .mapToObj(at -> UUID.fromString(admin.post("/v1/people", Map.of("name", "Thing " + at))
                    .created()
                    .id()))
            .toList();
    private final Queue<Change> made = new ConcurrentLinkedQueue<>();
    private volatile boolean writing = true;

    @Inject
    Sql sql;

    @Inject
    Event<Announced> announce;

    private record Change(String subject, long version) {}

    /** Told to whoever may read people, as every such event. */
    private record Touched(UUID personId, long version) implements Announced {

        @Override
        public UUID subjectId() {
            return personId;
        }

        @Override
        public String type() {
            return "person.changed";
        }
    }

    @Test
    void everyReaderIsToldEveryEventOnceAndInTheOrderOfEachSubject() throws Exception {
        var from = admin.get("/v1/events?after=latest").ok().text("next");
        var threads = Executors.newFixedThreadPool(WRITERS + READERS);
        var readers = submit(READERS, threads::submit, seed -> () -> read(from, new Random(seed)));
        var writers = submit(WRITERS, threads::submit, seed -> () -> write(new Random(seed)));
        Thread.sleep(LENGTH.toMillis());
        writing = false;
        for (var writer : writers) {
            writer.get();
        }

        for (var reader : readers) {
            var told = reader.get();
            assertThat(told).hasSizeGreaterThan(100).doesNotHaveDuplicates();
            assertThat(told).containsExactlyInAnyOrderElementsOf(made);
            assertInOrder(told);
        }
        threads.shutdown();
    }

    private static void assertInOrder(List<Change> told) {
        var latest = new HashMap<String, Long>();
        for (var change : told) {
            var before = latest.put(change.subject(), change.version());
            assertThat(before == null || before < change.version())
                    .as("%s after version %s", change, before)
                    .isTrue();
        }
    }

    private static <T> List<Future<T>> submit(
            int many,
            java.util.function.Function<Callable<T>, Future<T>> pool,
            java.util.function.IntFunction<Callable<T>> work) {
        return IntStream.range(0, many).mapToObj(work).map(pool).toList();
    }

    private Void write(Random random) {
        while (writing) {
            Tenant.runFor(organization, null, () -> change(random));
        }
        return null;
    }

    private void change(Random random) {
        var changes = new ArrayList<Change>();
        QuarkusTransaction.begin();
        // In one order, so that two never wait for each other.
        for (var place : new TreeSet<>(IntStream.range(0, 1 + random.nextInt(3))
                .map(at -> random.nextInt(THINGS))
                .boxed()
                .toList())) {
            var subject = things.get(place);
            var version = sql.query("update person set version = version + 1 where organization_id = :organization"
                            + " and id = :id returning version")
                    .bind("id", subject)
                    .one(row -> row.longNumber("version"));
            announce.fire(new Touched(subject, version));
            changes.add(new Change(subject.toString(), version));
            linger(random);
        }
        linger(random);
        if (random.nextInt(10) == 0) {
            QuarkusTransaction.rollback();
        } else {
            QuarkusTransaction.commit();
            made.addAll(changes);
        }
    }

    private static void linger(Random random) {
        try {
            Thread.sleep(random.nextInt(3) == 0 ? random.nextInt(40) : 0);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private List<Change> read(String from, Random random) {
        var told = new ArrayList<Change>();
        var after = from;
        for (var last = false; ; ) {
            var wasWriting = writing;
            var page = admin.get("/v1/events?wait=PT2S&limit=" + (1 + random.nextInt(200)) + "&after=" + after)
                    .ok();
            List<Map<String, Object>> items = page.at("items");
            items.forEach(item -> told.add(changeOf(item)));
            after = page.text("next");
            if (!wasWriting && items.isEmpty()) {
                if (last) {
                    return told;
                }
                last = true;
            }
        }
    }

    private static Change changeOf(Map<String, Object> event) {
        var data = (Map<?, ?>) event.get("data");
        return new Change(String.valueOf(event.get("subject")), ((Number) data.get("version")).longValue());
    }
}
