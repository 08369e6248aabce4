package dev.peacetime.wishlist;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How wishes are held against roles. */
@ConfigMapping(prefix = "peacetime.waking")
interface WakingSettings {

    /** How many wishes are held against a role in one transaction, which keeps those that it wakes from being changed meanwhile. */
    @WithDefault("20000")
    int step();
}
