package dev.peacetime.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often may be called within a minute, of each instance, by each caller: by each key, identity or, unknown, address. */
@ConfigMapping(prefix = "peacetime.rates")
interface RateSettings {

    @WithDefault("600000")
    long calls();

    /** Of lists that are searched by words. */
    @WithDefault("150000")
    long searches();

    /** Of reports and of all that is known about somebody. */
    @WithDefault("6000")
    long exports();

    /** Of files, of up to 256 MiB each. */
    @WithDefault("600")
    long imports();

    /** How many callers' worth an organization has, however many keys it makes. */
    @WithDefault("4")
    double callersPerOrganization();
}
