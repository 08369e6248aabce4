package dev.peacetime.webhook;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

/**
 * Something on its way to a receiver.
 *
 * @param taken by which this instance took the delivery
 * @param failed how many attempts have failed before
 */
record Outgoing(
        UUID organizationId,
        UUID webhookId,
        UUID deliveryId,
        UUID taken,
        int failed,
        URI url,
        Map<String, String> headers,
        String body) {}
