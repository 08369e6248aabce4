package dev.peacetime.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import dev.peacetime.outbox.EventView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a receiver gets to see of an event, and how it knows that it is from us: Standard Webhooks. */
@ApplicationScoped
class Envelope {

    private final ObjectMapper json;

    Envelope(ObjectMapper json) {
        this.json = json;
    }

    String body(EventView event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Signed by every secret that is good now, so that a receiver may know either. */
    Map<String, String> headers(String id, Instant now, String body, List<String> secrets) {
        var signatures = new ArrayList<String>();
        for (var secret : secrets) {
            signatures.add(signature(secret, id, now, body));
        }
        return Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                String.valueOf(now.getEpochSecond()),
                "webhook-signature",
                String.join(" ", signatures),
                "content-type",
                "application/json",
                "user-agent",
                "Peacetime");
    }

    private static String signature(String secret, String id, Instant now, String body) {
        try {
            return new Webhook(secret).sign(id, now.getEpochSecond(), body);
        } catch (WebhookSigningException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
