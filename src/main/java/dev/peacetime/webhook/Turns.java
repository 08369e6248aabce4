package dev.peacetime.webhook;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.outbox.EventView;
import dev.peacetime.outbox.Feed;
import dev.peacetime.outbox.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The turns that this instance takes at a webhook: each is one transaction, and never one while something is sent. */
@ApplicationScoped
class Turns {

    private static final int QUEUED_AT_ONCE = 200;

    private final Sql sql;
    private final Clock clock;
    private final Feed feed;
    private final Webhooks webhooks;
    private final WebhookSecrets secrets;
    private final Envelope envelope;
    private final WebhookSettings settings;

    Turns(
            Sql sql,
            Clock clock,
            Feed feed,
            Webhooks webhooks,
            WebhookSecrets secrets,
            Envelope envelope,
            WebhookSettings settings) {
        this.sql = sql;
        this.clock = clock;
        this.feed = feed;
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.envelope = envelope;
        this.settings = settings;
    }

    /** A webhook that things are sent to. */
    record Receiver(UUID organizationId, UUID id, URI url, List<String> types, UUID callerId) {}

    List<Receiver> receivers() {
        var organization = sql.organization();
        return sql.query(DeliveryQueries.ENABLED)
                .list(row -> new Receiver(
                        organization,
                        row.uuid("id"),
                        URI.create(row.text("url")),
                        row.texts("types"),
                        row.uuid("caller_id")));
    }

    /** Makes deliveries of what happened since; whether there is more. Another instance that is at it is left to it. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean queue(Receiver receiver) {
        var from = sql.query(DeliveryQueries.POSITION)
                .bind("webhook", receiver.id)
                .first(row -> new Position(row.longNumber("batch"), row.longNumber("arrival")));
        if (from.isEmpty()) {
            return false;
        }
        var told = feed.after(from.get(), receiver.types, QUEUED_AT_ONCE);
        told.events().forEach(event -> queue(receiver, event));
        if (!told.reached().equals(from.get())) {
            webhooks.beginAt(receiver.id, told.reached());
        }
        return told.more();
    }

    private void queue(Receiver receiver, EventView event) {
        sql.query(DeliveryQueries.QUEUE)
                .bind("id", Ids.next())
                .bind("webhook", receiver.id)
                .bind("event", event.id())
                .bind("type", event.type())
                .bind("subject", UUID.fromString(event.subject()))
                .bind("batch", event.position().batch())
                .bind("arrival", event.position().arrival())
                .bind("now", clock.instant())
                .execute();
    }

    /** Takes what is due; what whose webhook it is may no longer know is not sent. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Outgoing> take(Receiver receiver, int most) {
        var now = clock.instant();
        var taken = Ids.next();
        var due = sql.query(DeliveryQueries.TAKE)
                .bind("webhook", receiver.id)
                .bind("taken", taken)
                .bind("until", now.plus(settings.lease()))
                .bind("now", now)
                .bind("most", most)
                .list(Due::of);
        var outgoing = new ArrayList<Outgoing>();
        if (!due.isEmpty()) {
            var events = feed.events(due.stream().map(Due::eventId).toList());
            var good = secrets.of(receiver.id);
            for (var each : due) {
                var event = each.type.equals(Deliveries.TEST) ? test(receiver, each) : events.get(each.eventId);
                if (event == null) {
                    end(each.id, taken, DeliveryStatus.WITHHELD, each.failed, now, null);
                } else {
                    outgoing.add(outgoing(receiver, each, taken, envelope.body(event), good, now));
                }
            }
        }
        return outgoing;
    }

    private Outgoing outgoing(Receiver receiver, Due due, UUID taken, String body, List<String> good, Instant now) {
        var headers = envelope.headers(due.eventId.toString(), now, body, good);
        return new Outgoing(
                receiver.organizationId, receiver.id, due.id, taken, due.failed, receiver.url, headers, body);
    }

    private static EventView test(Receiver receiver, Due due) {
        return new EventView(
                "1.0",
                due.eventId,
                "urn:uuid:" + receiver.organizationId,
                due.type,
                receiver.id.toString(),
                due.createdAt,
                "application/json",
                Map.of("webhookId", receiver.id.toString()),
                Position.START);
    }

    /** Writes down how an attempt went, and what follows. */
    @Transactional(TxType.REQUIRES_NEW)
    void end(Outgoing sent, Outcome outcome) {
        var now = clock.instant();
        sql.query(DeliveryQueries.KEEP_ATTEMPT)
                .bind("id", sent.deliveryId())
                .bind("attempt", Ids.next())
                .bind("at", outcome.at())
                .bind("took", outcome.tookMillis())
                .bind("answered", outcome.status())
                .bind("failure", outcome.failure())
                .execute();
        if (outcome.isGone()) {
            webhooks.disable(sent.webhookId(), DisabledBy.RECEIVER);
            end(sent.deliveryId(), sent.taken(), DeliveryStatus.WAITING, sent.failed(), now, sent.body());
        } else if (outcome.failure() == null) {
            end(sent.deliveryId(), sent.taken(), DeliveryStatus.DELIVERED, sent.failed(), now, sent.body());
        } else {
            var failed = sent.failed() + 1;
            var chance = ThreadLocalRandom.current().nextDouble();
            var pause = RetryRules.pauseAfter(failed, settings.retries(), chance, outcome.leftAlone());
            var status = pause.isPresent() ? DeliveryStatus.WAITING : DeliveryStatus.DEAD;
            end(
                    sent.deliveryId(),
                    sent.taken(),
                    status,
                    failed,
                    pause.map(now::plus).orElse(now),
                    sent.body());
        }
    }

    private void end(UUID id, UUID taken, DeliveryStatus status, int failed, Instant nextAt, @Nullable String body) {
        sql.query(DeliveryQueries.END_TURN)
                .bind("id", id)
                .bind("taken", taken)
                .bind("status", status)
                .bind("attempts", failed)
                .bind("next", nextAt)
                .bind("body", body)
                .bind("now", clock.instant())
                .execute();
    }

    private record Due(UUID id, UUID eventId, String type, int failed, Instant createdAt) {

        static Due of(Row row) {
            return new Due(
                    row.uuid("id"),
                    row.uuid("event_id"),
                    row.text("type"),
                    row.number("attempts"),
                    row.instant("created_at"));
        }
    }
}
