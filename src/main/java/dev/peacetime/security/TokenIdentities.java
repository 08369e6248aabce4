package dev.peacetime.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.peacetime.organization.Callers;
import dev.peacetime.organization.KnownCaller;
import dev.peacetime.organization.MemberIdentity;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Knows which member came with an access token, once the token itself was found good. Like a key's, a membership is believed
 * for four seconds; the token is looked at every time.
 */
@ApplicationScoped
class TokenIdentities implements SecurityIdentityAugmentor {

    private final Callers callers;
    private final Cache<MemberIdentity, SecurityIdentity> known = Caffeine.newBuilder()
            .executor(Runnable::run) // Tidied by who calls: to wake another thread for it costs more.
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofSeconds(4))
            .build();

    TokenIdentities(Callers callers) {
        this.callers = callers;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var remembered = known.getIfPresent(identityOf(token));
        return remembered != null ? Uni.createFrom().item(remembered) : context.runBlocking(() -> find(token));
    }

    private SecurityIdentity find(JsonWebToken token) {
        try {
            var identity = identityOf(token);
            var members = callers.byIdentity(identity);
            var found = Identities.of(theOne(members.isEmpty() ? boundByEmail(identity, token) : members));
            known.put(identity, found);
            return found;
        } catch (SQLException failure) {
            throw new DatabaseAway(failure);
        }
    }

    /** Takes the provider's word for a mail address once: from then on the identity is that member. */
    private List<KnownCaller> boundByEmail(MemberIdentity identity, JsonWebToken token) throws SQLException {
        String email = token.getClaim("email");
        var verified = "true".equals(String.valueOf(token.<Object>getClaim("email_verified")));
        if (email == null || !verified) {
            return List.of();
        }
        var members = callers.byEmail(email);
        if (members.size() == 1) {
            callers.bind(identity, members.get(0));
            return callers.byIdentity(identity);
        }
        return members;
    }

    private static KnownCaller theOne(List<KnownCaller> members) {
        return switch (members.size()) {
            case 0 -> throw SecurityRefusal.MEMBERSHIP_MISSING.refused();
            case 1 -> members.get(0);
            default -> throw SecurityRefusal.MEMBERSHIP_AMBIGUOUS.refused();
        };
    }

    private static MemberIdentity identityOf(JsonWebToken token) {
        return new MemberIdentity(token.getIssuer(), token.getSubject());
    }
}
