package dev.peacetime.kernel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How work behind requests is done. */
@ConfigMapping(prefix = "peacetime.background")
interface BackgroundSettings {

    /** How much of it this instance does at once. */
    @WithDefault("4")
    int threads();

    /** How often this instance looks for work that another one left; its own it begins at once. */
    @WithDefault("2s")
    Duration pollingInterval();

    /** How often this instance says that it lives. After four times of silence others take over its work. */
    @WithDefault("5s")
    Duration heartbeatInterval();

    /** Whether this instance makes the rounds. */
    @WithDefault("true")
    boolean rounds();
}
