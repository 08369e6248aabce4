package dev.peacetime.webhook;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.outbox.Feed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** What was sent to a caller's webhooks, and what is to be sent again. */
@ApplicationScoped
class Deliveries {

    /** What a test sends: no event of anybody's. */
    static final String TEST = "webhook.test";

    private static final Duration KEPT = Duration.ofDays(30);

    private final Sql sql;
    private final Clock clock;
    private final WebhookVisibility visibility;
    private final Webhooks webhooks;
    private final Feed feed;

    Deliveries(Sql sql, Clock clock, WebhookVisibility visibility, Webhooks webhooks, Feed feed) {
        this.sql = sql;
        this.clock = clock;
        this.visibility = visibility;
        this.webhooks = webhooks;
        this.feed = feed;
    }

    Page<DeliveryView> of(UUID webhookId, DeliveryFilter filter, PageRequest page) {
        return visible()
                .and("d.webhook_id = :webhook", "webhook", webhookId)
                .and("d.status = :status", "status", filter.status)
                .page(
                        page,
                        Keyset.newestFirst("d.id"),
                        row -> DeliveryView.of(row).withoutBody())
                .under(() -> webhooks.webhook(webhookId));
    }

    DeliveryView delivery(UUID id) {
        return visible().one("d.id", id, DeliveryView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<DeliveryView> shown(UUID id) {
        return visible().gathered("d.id", id, DeliveryView::of);
    }

    /** Sends something of no meaning, so that a receiver can be tried out. */
    @Transactional
    DeliveryView test(UUID webhookId) {
        var webhook = enabled(webhookId);
        var id = Ids.next();
        sql.query(DeliveryQueries.QUEUE)
                .bind("id", id)
                .bind("webhook", webhook.id)
                .bind("event", id)
                .bind("type", TEST)
                .bind("subject", webhook.id)
                .bind("batch", 0L)
                .bind("arrival", clock.instant().toEpochMilli())
                .bind("now", clock.instant())
                .execute();
        return delivery(id);
    }

    /** Sends everything again that happened after that moment, each in its order. */
    @Transactional
    WebhookView replay(UUID webhookId, WebhookReplay replay) {
        if (replay.after().isBefore(clock.instant().minus(KEPT))) {
            throw WebhookRefusal.REPLAY_TOO_FAR.refused();
        }
        var webhook = enabled(webhookId);
        webhooks.beginAt(webhook.id, feed.before(replay.after()));
        return webhooks.webhook(webhookId);
    }

    /** Sends it now, whether it was delivered, given up, or waits for its next turn; not while it is being sent. */
    @Transactional
    DeliveryView retry(UUID id) {
        var delivery = delivery(id);
        enabled(delivery.webhookId());
        var retried = sql.query(DeliveryQueries.RETRY)
                .bind("id", id)
                .bind("now", clock.instant())
                .execute();
        if (retried == 0) {
            throw WebhookRefusal.DELIVERY_ON_ITS_WAY.refused();
        }
        return delivery(id);
    }

    private Webhook enabled(UUID webhookId) {
        var webhook = webhooks.locked(webhookId);
        if (!webhook.enabled) {
            throw WebhookRefusal.WEBHOOK_DISABLED.refused();
        }
        return webhook;
    }

    private Query visible() {
        return visibility.narrow(sql.query(WebhookQueries.DELIVERIES));
    }
}
