package dev.peacetime.webhook;

import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.vault.SealedRows;
import dev.peacetime.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** By what deliveries are signed: sealed, and in plain only while a delivery is signed or the secret is shown. */
@ApplicationScoped
class WebhookSecrets implements SealedRows {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    private final Sql sql;
    private final Vault vault;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    WebhookSecrets(Sql sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /** Makes a webhook's first secret. */
    String make(UUID webhookId) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = PREFIX + Base64.getEncoder().encodeToString(bytes);
        var sealed = vault.seal(secret, place(webhookId));
        sql.query(WebhookQueries.KEEP_SECRET)
                .bind("webhook", webhookId)
                .bind("key", sealed.keyId())
                .bind("sealed", sealed.sealed())
                .bind("now", clock.instant())
                .execute();
        return secret;
    }

    /** Makes a new one; the one before is good until then, and those before that no more. */
    String rotate(UUID webhookId, Instant earlierUntil) {
        sql.query(WebhookQueries.FORGET_ENDED_SECRETS)
                .bind("webhook", webhookId)
                .execute();
        sql.query(WebhookQueries.END_EARLIER_SECRETS)
                .bind("webhook", webhookId)
                .bind("until", earlierUntil)
                .execute();
        return make(webhookId);
    }

    /** Those that are good now, the newest first. */
    List<String> of(UUID webhookId) {
        return sql.query(WebhookQueries.SECRETS)
                .bind("webhook", webhookId)
                .bind("now", clock.instant())
                .list(this::open);
    }

    @Override
    public int sealAnew(UUID currentKeyId, int most) {
        var earlier = sql.query(WebhookQueries.SEALED_BEFORE)
                .bind("key", currentKeyId)
                .bind("most", most)
                .list(row -> new Opened(row.uuid("webhook_id"), row.number("number"), open(row)));
        earlier.forEach(each -> {
            var sealed = vault.seal(each.secret, place(each.webhookId));
            sql.query(WebhookQueries.SEAL_ANEW)
                    .bind("webhook", each.webhookId)
                    .bind("number", each.number)
                    .bind("key", sealed.keyId())
                    .bind("sealed", sealed.sealed())
                    .execute();
        });
        return earlier.size();
    }

    private record Opened(UUID webhookId, int number, String secret) {}

    private String open(Row row) {
        return vault.open(row, place(row.uuid("webhook_id")));
    }

    private static String place(UUID webhookId) {
        return "webhook secret " + webhookId;
    }
}
