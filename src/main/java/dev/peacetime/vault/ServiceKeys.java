package dev.peacetime.vault;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The keys that this service was given: the one it wraps with, and those of before. */
@ApplicationScoped
class ServiceKeys {

    private static final Logger LOG = Logger.getLogger(ServiceKeys.class);

    private final Optional<ServiceKey> current;
    private final List<ServiceKey> all;

    ServiceKeys(VaultSettings settings) {
        this.current = settings.key().filter(key -> !key.isBlank()).map(ServiceKey::parse);
        this.all = Stream.concat(
                        current.stream(),
                        settings.formerKeys().orElse(List.of()).stream().map(ServiceKey::parse))
                .toList();
    }

    /** A malformed key stops the start; none at all is said, for all but notes goes on without. */
    void start(@Observes StartupEvent event) {
        if (current.isEmpty()) {
            LOG.warn("No key to seal notes with: none will be taken or shown, they are never kept in the open."
                    + " Set PEACETIME_VAULT_KEY to what `openssl rand -base64 32` prints, the same for all instances.");
        }
    }

    boolean isOpen() {
        return current.isPresent();
    }

    ServiceKey current() {
        return current.orElseThrow(VaultRefusal.VAULT_CLOSED::refused);
    }

    ServiceKey named(String name) {
        return all.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(VaultRefusal.VAULT_CLOSED::refused);
    }
}
