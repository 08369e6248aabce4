package dev.peacetime.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports are worked off. */
@ConfigMapping(prefix = "peacetime.imports")
interface ImportSettings {

    /** How many imports this instance works on at once. */
    @WithDefault("2")
    int threads();

    /** How often this instance looks for work that another one left; its own it begins at once. */
    @WithDefault("2s")
    Duration pollingInterval();

    /** How often this instance says that it lives. After four times of silence others take over its work. */
    @WithDefault("5s")
    Duration heartbeatInterval();
}
