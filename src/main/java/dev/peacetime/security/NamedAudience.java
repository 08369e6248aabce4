package dev.peacetime.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start where any token of an issuer would do, also one that was meant for another service. */
@ApplicationScoped
class NamedAudience {

    private final Optional<String> issuer;
    private final Optional<List<String>> audience;

    NamedAudience(
            @ConfigProperty(name = NamedIssuer.ISSUER) Optional<String> issuer,
            @ConfigProperty(name = "quarkus.oidc.token.audience") Optional<List<String>> audience) {
        this.issuer = issuer;
        this.audience = audience;
    }

    void start(@Observes StartupEvent start) {
        if (issuer.isPresent()
                && audience.filter(names -> !names.contains("any")).isEmpty()) {
            throw new IllegalArgumentException("QUARKUS_OIDC_TOKEN_AUDIENCE must name the audience of the access tokens"
                    + " that are meant for this service, since QUARKUS_OIDC_AUTH_SERVER_URL names their issuer");
        }
    }
}
