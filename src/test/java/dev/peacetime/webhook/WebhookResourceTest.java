package dev.peacetime.webhook;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class WebhookResourceTest {

    private final Api admin = Api.newOrganization();
    private final Inbox inbox = new Inbox();

    WebhookResourceTest() throws IOException {}

    @AfterEach
    void close() {
        inbox.close();
    }

    @Test
    void sendsWhatHappensSignedAndShowsHowThatWent() {
        var webhook = webhook(admin);

        var ada = person("Ada");
        var message = inbox.taken(1).get(0);

        assertThat(message.type()).isEqualTo("person.added");
        assertThat(message.subject()).isEqualTo(ada);
        assertThat(message.id()).isEqualTo(message.event().path("id").asText());
        assertThat(message.isSignedBy(webhook.text("secret"))).isTrue();
        var delivery = delivered(webhook.id(), 1).get(0);
        var shown = admin.get("/v1/deliveries/" + delivery).ok();
        assertThat(shown.text("body")).isEqualTo(message.body());
        assertThat(shown.<Integer>at("attempts[0].status")).isEqualTo(204);
        assertThat(admin.get("/v1/webhooks/" + webhook.id()).ok().text("secret"))
                .isNull();
    }

    @Test
    void signsByBothSecretsWhileTheyAreExchanged() {
        var webhook = webhook(admin);

        var rotated = admin.post("/v1/webhooks/" + webhook.id() + "/rotation", Map.of("overlap", "PT1H"))
                .ok();
        person("Ada");
        var during = inbox.taken(1).get(0);
        var last = admin.post("/v1/webhooks/" + webhook.id() + "/rotation", Map.of("overlap", "PT0S"))
                .ok();
        person("Grace");
        var after = inbox.taken(2).get(1);

        assertThat(during.isSignedBy(webhook.text("secret"))).isTrue();
        assertThat(during.isSignedBy(rotated.text("secret"))).isTrue();
        assertThat(after.isSignedBy(rotated.text("secret"))).isFalse();
        assertThat(after.isSignedBy(last.text("secret"))).isTrue();
    }

    @Test
    void sendsOnlyTheTypesAskedForAndWhatItsOwnerMayKnow() {
        var tool = Api.with(admin.post(
                        "/v1/api-keys",
                        Map.of(
                                "name",
                                "Tool",
                                "permissions",
                                List.of("webhooks:write", "webhooks:read", "people:read")))
                .created()
                .text("key"));
        var webhook = tool.post("/v1/webhooks", Map.of("url", inbox.url())).created();
        admin.post("/v1/roles", Map.of("title", "Engineer", "visibility", "PUBLIC"))
                .created();

        person("Ada");

        assertThat(inbox.taken(1)).extracting(Inbox.Message::type).containsExactly("person.added");
        admin.get("/v1/webhooks/" + webhook.id()).refused(KernelRefusal.NOT_FOUND);
        admin.get("/v1/webhooks/" + webhook.id() + "/deliveries").refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void triesAgainInTheOrderOfEachSubject() {
        var attempts = new java.util.concurrent.atomic.AtomicInteger();
        inbox.answering(call -> attempts.incrementAndGet() <= 2 ? 503 : 200);
        var webhook = webhook(admin);

        var ada = person("Ada");
        admin.patch("/v1/people/" + ada, Map.of("headline", "Countess")).ok();

        assertThat(inbox.taken(2)).extracting(Inbox.Message::type).containsExactly("person.added", "person.changed");
        assertThat(inbox.all().get(0).id()).isEqualTo(inbox.taken().get(0).id());
        delivered(webhook.id(), 2);
    }

    @Test
    void givesUpInTheEndAndSendsAgainWhatWasGivenUp() {
        inbox.answering(call -> 500);
        var webhook = webhook(admin);
        person("Ada");
        var dead = of(webhook.id(), "DEAD", 1).get(0);

        inbox.answering(call -> 200);
        admin.post("/v1/deliveries/" + dead + "/retry").ok();

        assertThat(inbox.taken(1)).hasSize(1);
        admin.post("/v1/deliveries/" + delivered(webhook.id(), 1).get(0) + "/retry")
                .ok();
        assertThat(inbox.taken(2)).hasSize(2);
    }

    @Test
    void isDisabledByAReceiverThatIsGoneAndGoesOnOnceItIsBack() {
        inbox.answering(call -> 410);
        var webhook = webhook(admin);
        var ada = person("Ada");
        Inbox.await(() -> !admin.get("/v1/webhooks/" + webhook.id()).ok().<Boolean>at("enabled"));
        var person = person("Grace");
        admin.post("/v1/webhooks/" + webhook.id() + "/test").refused(WebhookRefusal.WEBHOOK_DISABLED);

        inbox.answering(call -> 200);
        var back = admin.patch("/v1/webhooks/" + webhook.id(), Map.of("enabled", true))
                .ok();

        assertThat(back.text("disabledBy")).isNull();
        assertThat(inbox.taken(2)).extracting(Inbox.Message::subject).containsExactlyInAnyOrder(ada, person);
    }

    @Test
    void isNotSentElsewhereByARedirect() throws IOException {
        try (var elsewhere = new Inbox()) {
            inbox.answering(call -> {
                call.getResponseHeaders().add("Location", elsewhere.url());
                return 307;
            });
            var webhook = webhook(admin);
            person("Ada");

            var dead = of(webhook.id(), "DEAD", 1).get(0);

            assertThat(admin.get("/v1/deliveries/" + dead).ok().texts("attempts.failure"))
                    .containsOnly("REDIRECTED");
            assertThat(elsewhere.all()).isEmpty();
        }
    }

    @Test
    void sendsNothingMoreForAKeyThatWasRevoked() {
        var key = admin.post(
                        "/v1/api-keys", Map.of("name", "Tool", "permissions", List.of("webhooks:write", "people:read")))
                .created();
        Api.with(key.text("key"))
                .post("/v1/webhooks", Map.of("url", inbox.url()))
                .created();
        admin.delete("/v1/api-keys/" + key.id()).is(204);
        person("Ada");

        var mine = webhook(admin);
        var grace = person("Grace");

        delivered(mine.id(), 1);
        assertThat(inbox.all()).extracting(Inbox.Message::subject).containsExactly(grace);
    }

    @Test
    void sendsAgainWhatHappenedAfterAMoment() {
        var ada = person("Ada");
        var webhook = webhook(admin);
        var since = Instant.now().minus(1, ChronoUnit.HOURS).toString();

        admin.post("/v1/webhooks/" + webhook.id() + "/replay", Map.of("after", since))
                .ok();

        Inbox.await(() ->
                inbox.taken().stream().anyMatch(message -> message.subject().equals(ada)));
        admin.post(
                        "/v1/webhooks/" + webhook.id() + "/replay",
                        Map.of("after", Instant.now().minus(40, ChronoUnit.DAYS).toString()))
                .refused(WebhookRefusal.REPLAY_TOO_FAR);
    }

    @Test
    void canBeTriedOutAndRemoved() {
        var webhook = webhook(admin);

        var test = admin.post("/v1/webhooks/" + webhook.id() + "/test").created();

        assertThat(inbox.taken(1).get(0).type()).isEqualTo("webhook.test");
        assertThat(admin.get(test.header("Location")).ok().id()).isEqualTo(test.id());
        delivered(webhook.id(), 1);
        admin.delete("/v1/webhooks/" + webhook.id()).is(204);
        admin.get("/v1/deliveries/" + test.id()).refused(KernelRefusal.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/",
                "https://127.0.0.2/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://2130706434/",
                "http://198.41.0.4/"
            })
    void refusesAddressesThatAreNotPublic(String url) {
        admin.post("/v1/webhooks", Map.of("url", url)).refused(WebhookRefusal.WEBHOOK_ADDRESS_REFUSED);
    }

    @Test
    void refusesWhatIsNoUrlOfAWebhookAndTypesThatAreNone() {
        admin.post("/v1/webhooks", Map.of("url", "ftp://tool.example/")).refused(WebhookRefusal.WEBHOOK_URL_INVALID);
        admin.post("/v1/webhooks", Map.of("url", "https://ann:secret@tool.example/"))
                .refused(WebhookRefusal.WEBHOOK_URL_INVALID);
        admin.post("/v1/webhooks", Map.of("url", inbox.url(), "types", List.of("person.born")))
                .refused(WebhookRefusal.WEBHOOK_TYPE_UNKNOWN);
        var webhook = webhook(admin);
        admin.patch("/v1/webhooks/" + webhook.id(), Map.of("url", "https://10.1.1.1/"))
                .refused(WebhookRefusal.WEBHOOK_ADDRESS_REFUSED);
    }

    /** Between two turns it would be sent; then it is looked at again. */
    @Test
    void doesNotSendAgainWhatIsBeingSent() {
        var looked = new CountDownLatch(1);
        inbox.answering(call -> {
            wait(looked);
            return 500;
        });
        var webhook = webhook(admin);
        person("Ada");
        var sending = of(webhook.id(), null, 1).get(0);

        try {
            awaitRetried(sending, 409);
        } finally {
            looked.countDown();
        }
    }

    /** It may be sent at the very moment at which it is asked for; then it is asked for again. */
    @Test
    void sendsBeforeItsTurnWhatWaits() {
        inbox.answering(call -> 500);
        var webhook = webhook(admin);
        person("Ada");
        var waiting = of(webhook.id(), "WAITING", 1).get(0);

        awaitRetried(waiting, 200);
    }

    private void awaitRetried(String delivery, int status) {
        var answered = new HashSet<Integer>();
        Inbox.await(() -> {
            answered.add(admin.post("/v1/deliveries/" + delivery + "/retry")
                    .response()
                    .statusCode());
            return answered.contains(status);
        });
        assertThat(answered).isSubsetOf(200, 409);
    }

    private static void wait(CountDownLatch looked) throws IOException {
        try {
            looked.await();
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    private Answer webhook(Api owner) {
        return owner.post("/v1/webhooks", Map.of("url", inbox.url())).created();
    }

    private List<String> delivered(String webhook, int many) {
        return of(webhook, "DELIVERED", many);
    }

    /** Waits until so many deliveries have come so far. */
    private List<String> of(String webhook, String status, int many) {
        var path = "/v1/webhooks/" + webhook + "/deliveries" + (status == null ? "" : "?status=" + status);
        Inbox.await(() -> admin.get(path).ok().texts("items.id").size() >= many);
        return admin.get(path).ok().texts("items.id");
    }

    private String person(String name) {
        return admin.post("/v1/people", Map.of("name", name)).created().id();
    }
}
