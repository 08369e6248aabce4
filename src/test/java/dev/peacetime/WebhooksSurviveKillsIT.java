package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two packaged services on one database are killed at random while they send to a receiver that fails a third of the time,
 * hangs and redirects, beside one that is gone: every event comes at least once, those of one subject in their order, and
 * hardly any twice. It runs where its size is said: {@code -Dpeacetime.webhook.events=10000 -Dpeacetime.kills=5}; with
 * {@code -Dpeacetime.typescript=true} what came is verified by the JavaScript library too.
 */
@EnabledIfSystemProperty(named = "peacetime.webhook.events", matches = "\\d+")
class WebhooksSurviveKillsIT {

    private static final int EVENTS = Integer.getInteger("peacetime.webhook.events", 300);
    private static final int KILLS = Integer.getInteger("peacetime.kills", 2);
    private static final int OF_EACH = 10;

    /** What one instance has under way at once to one webhook, and what a kill may so bring twice. */
    private static final int AT_ONCE = 8;

    private static final String COMMAND = "java -Xmx256m -Dpeacetime.webhook.allowed-networks=127.0.0.1/32"
            + " -Dpeacetime.webhook.retries=" + "300ms,".repeat(60) + "1s"
            + " -Dpeacetime.webhook.polling-interval=100ms -Dpeacetime.webhook.deadline=2s -Dpeacetime.webhook.lease=5s"
            + " -jar target/quarkus-app/quarkus-run.jar";

    private final Random random = new Random(7061);
    private final List<Packaged> services = new CopyOnWriteArrayList<>();
    private final Instant begun = Instant.now();
    private String key = "";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    @AfterEach
    void stop() {
        services.forEach(Packaged::close);
    }

    @Test
    void bringsEveryEventInTheOrderOfItsSubjectWhateverDies() throws Exception {
        services.add(Packaged.start(COMMAND, home));
        key = services.get(0).printedKey().orElseThrow();
        services.add(Packaged.start(COMMAND, home));
        var wire = new Wire(() -> services.stream().map(Packaged::url).toList(), key);
        var before = told(wire).keySet();
        try (var receiver = new FaultyReceiver(new Random(7062));
                var gone = FaultyReceiver.gone()) {
            var lost = wire.post("/v1/webhooks", Map.of("url", gone.url()), 201);
            var webhook = wire.post("/v1/webhooks", Map.of("url", receiver.url()), 201);
            receiver.expects(webhook.get("secret").asText());
            var killer = CompletableFuture.runAsync(this::killAgainAndAgain);

            happen(wire);
            var told = told(wire);
            told.keySet().removeAll(before);
            var ids = told.values().stream().flatMap(List::stream).toList();
            await(() -> receiver.took().keySet().containsAll(ids) && killer.isDone());
            killer.join();
            await(() -> !wire.get("/v1/webhooks/" + lost.get("id").asText())
                    .get("enabled")
                    .asBoolean());

            assertAllCame(told, receiver);
            if (Boolean.getBoolean("peacetime.typescript")) {
                var messages = new ObjectMapper().writeValueAsString(receiver.messages());
                var npm = Npm.installed(Map.of("SECRET", webhook.get("secret").asText()));
                assertThat(npm.with("messages.json", messages).runs("webhooks")).contains("all genuine");
            }
        }
    }

    private void assertAllCame(Map<String, List<String>> told, FaultyReceiver receiver) {
        var ids = told.values().stream().flatMap(List::stream).toList();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(EVENTS);
        assertThat(receiver.forged()).isZero();
        assertThat(receiver.took().keySet()).containsAll(ids);
        told.forEach((subject, events) ->
                assertThat(receiver.tookOf(subject)).as(subject).isEqualTo(events));
        var doubles =
                receiver.took().values().stream().mapToInt(times -> times - 1).sum();
        System.out.printf(
                "%d events, %d kills, %d attempts, %d doubles, %d s%n",
                ids.size(),
                KILLS,
                receiver.all(),
                doubles,
                Duration.between(begun, Instant.now()).toSeconds());
        assertThat(doubles).isLessThanOrEqualTo(Math.max(ids.size() / 100, AT_ONCE * KILLS));
    }

    /** Each person is written again and again, by their id in another system: what is written twice is written once. */
    private void happen(Wire wire) throws Exception {
        for (var round = 0; round < OF_EACH; round++) {
            for (var person = 0; person < EVENTS / OF_EACH; person++) {
                wire.put(
                        "/v1/people/by-external-id/trial/" + person,
                        Map.of("name", "Subject " + person, "headline", "No " + round));
            }
        }
    }

    /** The events of each subject, in their order. */
    private static Map<String, List<String>> told(Wire wire) throws Exception {
        var told = new LinkedHashMap<String, List<String>>();
        var path = "/v1/events?limit=200&types=person.added,person.changed";
        var page = wire.get(path);
        while (!page.get("items").isEmpty()) {
            for (JsonNode event : page.get("items")) {
                told.computeIfAbsent(event.get("subject").asText(), subject -> new ArrayList<>())
                        .add(event.get("id").asText());
            }
            page = wire.get(path + "&after=" + page.get("next").asText());
        }
        return told;
    }

    private void killAgainAndAgain() {
        try {
            for (var kill = 0; kill < KILLS; kill++) {
                Thread.sleep(1_000 + random.nextInt(4_000));
                var at = random.nextInt(2);
                services.get(at).kill();
                services.set(at, Packaged.start(COMMAND, home));
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void await(Awaited awaited) throws Exception {
        for (var waited = 0; waited < 6_000 && !awaited.isSo(); waited++) {
            Thread.sleep(200);
        }
        assertThat(awaited.isSo()).isTrue();
    }

    private interface Awaited {
        boolean isSo() throws Exception;
    }
}
