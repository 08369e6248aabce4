package dev.peacetime.webhook;

import dev.peacetime.Api;
import dev.peacetime.kernel.Tenant;
import dev.peacetime.organization.OnBehalf;
import dev.peacetime.webhook.Turns.Receiver;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A receiver that fails a third of the time and hangs now and then, beside one that never answers, while instances take
 * deliveries and die: before they sent them, or before they wrote down that they had. Each event comes at least once, those of
 * one subject in their order, and none is lost. The full size is 10,000 events, with {@code -Dpeacetime.webhook.events=10000}.
 */
@QuarkusTest
class WebhookTrialTest {

    private static final int EVENTS = Integer.getInteger("peacetime.webhook.events", 60);
    private static final int SUBJECTS = 6;

    private final Api admin = Api.newOrganization();
    private final UUID organization =
            UUID.fromString(admin.get("/v1/organization").ok().id());

    @Inject
    Turns turns;

    @Inject
    OnBehalf onBehalf;

    @Inject
    Sender sender;

    @Test
    void bringsEveryEventInTheOrderOfItsSubjectWhateverHappens() throws IOException {
        var random = new Random(7061);
        var dying = new AtomicBoolean(true);
        try (var inbox = new Inbox().answering(call -> answer(random));
                var dead = new Inbox().answering(call -> hang())) {
            admin.post("/v1/webhooks", Map.of("url", dead.url())).created();
            var webhook = admin.post("/v1/webhooks", Map.of("url", inbox.url())).created();
            var mortals = new Thread(() -> dieAgainAndAgain(UUID.fromString(webhook.id()), dying));
            mortals.start();

            var subjects = happen();
            var told = admin.get("/v1/events?types=person.added,person.changed&limit=200");
            dying.set(false);

            Inbox.await(() -> ids(inbox.taken()).size() >= EVENTS);
            assertThat(told.ok().texts("items.subject")).containsAll(subjects);
            assertInOrder(inbox.taken(), webhook.text("secret"));
        }
    }

    /** What each person's headline was changed to is not told; that it was, and in which order, is. */
    private List<String> happen() {
        var subjects = IntStream.range(0, SUBJECTS)
                .mapToObj(at -> admin.post("/v1/people", Map.of("name", "Subject " + at))
                        .created()
                        .id())
                .toList();
        IntStream.range(0, EVENTS - SUBJECTS)
                .forEach(at -> admin.patch("/v1/people/" + subjects.get(at % SUBJECTS), Map.of("headline", "No " + at))
                        .ok());
        return subjects;
    }

    private static int answer(Random random) {
        var chance = random.nextInt(30);
        if (chance == 0) {
            return hang();
        }
        return chance < 10 ? 500 + random.nextInt(4) : 200;
    }

    private static int hang() {
        Inbox.pause(Duration.ofSeconds(4));
        return 200;
    }

    /** Other instances, as the database sees them: they take what is due, and are never heard of again. */
    private void dieAgainAndAgain(UUID webhook, AtomicBoolean dying) {
        var random = new Random(7);
        while (dying.get()) {
            var receiver = Tenant.callFor(organization, null, turns::receivers).stream()
                    .filter(each -> each.id().equals(webhook))
                    .findFirst();
            receiver.ifPresent(each -> takeAndDie(each, random));
            Inbox.pause(Duration.ofMillis(50 + random.nextInt(200)));
        }
    }

    private void takeAndDie(Receiver receiver, Random random) {
        onBehalf.call(organization, receiver.callerId(), () -> turns.take(receiver, 2))
                .filter(taken -> random.nextBoolean())
                .ifPresent(taken -> taken.forEach(sender::send));
    }

    private static List<String> ids(List<Inbox.Message> messages) {
        return messages.stream().map(Inbox.Message::id).distinct().toList();
    }

    /** Of each subject the first time that each event came is in the order of the events, whose ids grow with time. */
    private static void assertInOrder(List<Inbox.Message> messages, String secret) {
        var seen = new HashMap<String, List<String>>();
        for (var message : messages) {
            assertThat(message.isSignedBy(secret)).isTrue();
            var ids = seen.computeIfAbsent(message.subject(), subject -> new java.util.ArrayList<>());
            if (!ids.contains(message.id())) {
                ids.add(message.id());
            }
        }
        seen.forEach((subject, ids) ->
                assertThat(ids).as(subject).isEqualTo(ids.stream().sorted().collect(Collectors.toList())));
    }
}
