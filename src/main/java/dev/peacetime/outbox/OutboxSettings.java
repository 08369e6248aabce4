package dev.peacetime.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are told. */
@ConfigMapping(prefix = "peacetime.events")
interface OutboxSettings {

    /** How often this instance looks for news on behalf of all who wait for some; nobody waits, nobody looks. */
    @WithDefault("200ms")
    Duration pollingInterval();

    /** How many of those who wait are told at once. */
    @WithDefault("4")
    int threads();

    /** How often a stream on which nothing happens says that it lives. */
    @WithDefault("15s")
    Duration heartbeatInterval();
}
