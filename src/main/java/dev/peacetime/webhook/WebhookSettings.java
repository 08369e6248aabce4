package dev.peacetime.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How webhooks are sent. */
@ConfigMapping(prefix = "peacetime.webhook")
interface WebhookSettings {

    /** Networks that are not public and may be sent to all the same, also without TLS: {@code 10.1.0.0/16,127.0.0.1/32}. */
    Optional<List<String>> allowedNetworks();

    /** How long after each failed attempt it is tried again, give or take a fifth; after the last one it is given up. */
    @WithDefault("5s,30s,5m,30m,2h,5h,10h,14h,18h,22h")
    List<Duration> retries();

    /** How often this instance looks for what is to be sent. */
    @WithDefault("500ms")
    Duration pollingInterval();

    /** How long a receiver may take, from the first byte to the last. */
    @WithDefault("15s")
    Duration deadline();

    /** After how long an instance that says nothing of a delivery is taken for dead; longer than the deadline. */
    @WithDefault("1m")
    Duration lease();

    /** How many deliveries this instance sends at once to one webhook. */
    @WithDefault("8")
    int perWebhook();
}
