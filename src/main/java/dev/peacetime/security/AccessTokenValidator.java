package dev.peacetime.security;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/**
 * Looks at tokens beside Quarkus, which sees to signature, algorithm, issuer, audience and expiry. Nothing injects it: Quarkus
 * looks it up, and would otherwise drop it from the build as unused.
 */
@ApplicationScoped
@Unremovable
class AccessTokenValidator implements Validator {

    private final Clock clock;

    AccessTokenValidator(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong with the token; null if nothing is. */
    @Override
    public @Nullable String validate(JwtContext token) throws MalformedClaimException {
        var claims = token.getJwtClaims();
        var type = token.getJoseObjects().get(0).getHeader("typ");
        if (!AccessTokenRules.isAccessToken(type, claims.getClaimsMap())) {
            return "not an access token";
        }
        var issuedAt = claims.getIssuedAt();
        // That there is one is asked for by the settings.
        return issuedAt == null
                        || AccessTokenRules.isIssued(Instant.ofEpochMilli(issuedAt.getValueInMillis()), clock.instant())
                ? null
                : "issued in the future";
    }
}
