package dev.peacetime.wishlist;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How wishes are held against roles. */
@ConfigMapping(prefix = "peacetime.waking")
interface WakingSettings {

    /** How many wishes are held against a role in one transaction. */
    @WithDefault("10000")
    int step();
}
