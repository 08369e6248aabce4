package dev.peacetime.security;

import dev.peacetime.organization.KeySecret;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Takes API keys out of {@code Authorization: Bearer pt_…}; what is shaped like a token is left to the tokens' mechanism. */
@ApplicationScoped
class ApiKeyMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager identities) {
        var bearer = bearer(call);
        if (bearer.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return KeySecret.parse(bearer.get())
                .map(secret -> identities.authenticate(new KeyRequest(secret)))
                .orElseGet(() -> otherThanKey(bearer.get()));
    }

    private static Uni<SecurityIdentity> otherThanKey(String bearer) {
        return AccessTokenRules.hasShape(bearer)
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    private static Optional<String> bearer(RoutingContext call) {
        var header = call.request().getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }

    /** In front of the access tokens' mechanism, which would take a key for a broken token. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
