package dev.peacetime.webhook;

import dev.peacetime.kernel.Expected;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Patches;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import dev.peacetime.kernel.Violation;
import dev.peacetime.outbox.EventSights;
import dev.peacetime.outbox.Feed;
import dev.peacetime.outbox.Position;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** A caller's webhooks: to make, show, change and remove them. */
@ApplicationScoped
class Webhooks {

    private final Sql sql;
    private final EntityManager entities;
    private final Tenant tenant;
    private final Patches patches;
    private final Clock clock;
    private final WebhookVisibility visibility;
    private final WebhookSecrets secrets;
    private final Feed feed;
    private final EventSights sights;

    Webhooks(
            Sql sql,
            EntityManager entities,
            Tenant tenant,
            Patches patches,
            Clock clock,
            WebhookVisibility visibility,
            WebhookSecrets secrets,
            Feed feed,
            EventSights sights) {
        this.sql = sql;
        this.entities = entities;
        this.tenant = tenant;
        this.patches = patches;
        this.clock = clock;
        this.visibility = visibility;
        this.secrets = secrets;
        this.feed = feed;
        this.sights = sights;
    }

    Page<WebhookView> list(PageRequest page) {
        return visibility
                .narrow(sql.query(WebhookQueries.WEBHOOKS))
                .page(page, Keyset.newestFirst("w.id"), WebhookView::of);
    }

    WebhookView webhook(UUID id) {
        return visibility.narrow(sql.query(WebhookQueries.WEBHOOKS)).one("w.id", id, WebhookView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<WebhookView> shown(UUID id) {
        return visibility.narrow(sql.query(WebhookQueries.WEBHOOKS)).gathered("w.id", id, WebhookView::of);
    }

    /** From now on what happens is sent; with its secret, which is shown this once. */
    @Transactional
    WebhookView add(NewWebhook form) {
        mustBeKnown(form.types() == null ? List.of() : form.types());
        var webhook = new Webhook(form, Objects.requireNonNull(tenant.callerId()), tenant.memberId(), clock.instant());
        webhook.persistAndFlush();
        beginAt(webhook.id, feed.end());
        var secret = secrets.make(webhook.id);
        return webhook(webhook.id).showing(secret);
    }

    @Transactional
    WebhookView change(UUID id, Expected expected, MergePatch<WebhookDetails> patch) {
        var webhook = locked(id);
        expected.of(webhook);
        var details = patches.apply(patch, webhook.details());
        mustBeKnown(details.types());
        webhook.become(details, clock.instant());
        Panache.flush();
        return webhook(id);
    }

    @Transactional
    WebhookView rotate(UUID id, SecretRotation rotation) {
        var webhook = locked(id);
        var now = clock.instant();
        var secret = secrets.rotate(id, now.plus(rotation.overlap()));
        webhook.changed(now);
        Panache.flush();
        return webhook(id).showing(secret);
    }

    @Transactional
    void remove(UUID id) {
        locked(id).delete();
    }

    /** Nothing is sent to it any more, for a reason that lies there or with whose it is. */
    @Transactional
    void disable(UUID id, DisabledBy by) {
        var webhook = entities.find(Webhook.class, id);
        if (webhook != null && webhook.enabled) {
            webhook.disable(by, clock.instant());
        }
    }

    /** From which event on deliveries are made. */
    void beginAt(UUID id, Position position) {
        sql.query(WebhookQueries.BEGIN_AT)
                .bind("webhook", id)
                .bind("batch", position.batch())
                .bind("arrival", position.arrival())
                .execute();
    }

    /** Takes a webhook that the caller sees for changing. */
    Webhook locked(UUID id) {
        seen(id).then("for update of w").one(row -> row.uuid("id"));
        return entities.find(Webhook.class, id);
    }

    private Query seen(UUID id) {
        return visibility.narrow(sql.query(WebhookQueries.ID).bind("id", id));
    }

    private void mustBeKnown(List<String> types) {
        for (var at = 0; at < types.size(); at++) {
            if (!sights.types().contains(types.get(at))) {
                throw WebhookRefusal.WEBHOOK_TYPE_UNKNOWN
                        .refused()
                        .about(new Violation("/types/" + at, "is not a type of event"))
                        .with("known", sights.types());
            }
        }
    }
}
