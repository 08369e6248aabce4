package dev.peacetime.vault;

import dev.peacetime.kernel.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** After the service was given a new key: wraps by it what the former one wrapped, so that the former can be thrown away. */
@ApplicationScoped
class RewrapRound implements Round {

    private final DataKeys keys;
    private final ServiceKeys services;

    RewrapRound(DataKeys keys, ServiceKeys services) {
        this.keys = keys;
        this.services = services;
    }

    @Override
    public String name() {
        return "rewrap-data-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void make() {
        if (services.isOpen()) {
            keys.rewrap();
        }
    }
}
