package dev.peacetime.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.peacetime.organization.Callers;
import dev.peacetime.organization.KeySecret;
import dev.peacetime.organization.KnownCaller;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Knows whose key it is. What was found is believed for four seconds, so that a revoked key, a changed access or a
 * deactivated member bites within five; what was not found is not remembered.
 */
@ApplicationScoped
class KeyIdentities implements IdentityProvider<KeyRequest> {

    private final Callers callers;
    private final Cache<KeySecret, SecurityIdentity> known = Caffeine.newBuilder()
            .executor(Runnable::run) // Tidied by who calls: to wake another thread for it costs more.
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofSeconds(4))
            .build();

    KeyIdentities(Callers callers) {
        this.callers = callers;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        var remembered = known.getIfPresent(request.secret());
        return remembered != null
                ? Uni.createFrom().item(remembered)
                : context.runBlocking(() -> find(request.secret()));
    }

    private SecurityIdentity find(KeySecret secret) {
        try {
            KnownCaller caller = callers.byKey(secret).orElseThrow(AuthenticationFailedException::new);
            var identity = Identities.of(caller);
            known.put(secret, identity);
            return identity;
        } catch (SQLException failure) {
            throw new DatabaseAway(failure);
        }
    }
}
