package dev.peacetime.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of an issuer's tokens let somebody call; all of them are signed with the same keys. */
final class AccessTokenRules {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    private static final Set<String> TYPES = Set.of("", "jwt", "at+jwt", "application/at+jwt");

    /** What OpenID Connect puts into id tokens only. */
    private static final Set<String> OF_ID_TOKENS = Set.of("nonce", "at_hash", "c_hash", "s_hash");

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private AccessTokenRules() {}

    /** Whether it can be a signed token at all: header, claims and signature, none of them empty. */
    static boolean hasShape(String bearer) {
        return SHAPE.matcher(bearer).matches();
    }

    /**
     * Whether it is an access token (RFC 9068, or what Keycloak and Cognito say of theirs), rather than an id token or a
     * logout token.
     *
     * @param type the header's {@code typ}
     */
    static boolean isAccessToken(@Nullable String type, Map<String, ?> claims) {
        var header = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (!TYPES.contains(header)
                || claims.containsKey("events")
                || !"Bearer".equals(orElse(claims.get("typ"), "Bearer"))
                || !"access".equals(orElse(claims.get("token_use"), "access"))) {
            return false;
        }
        var saysSo = header.endsWith("at+jwt") || claims.containsKey("typ") || claims.containsKey("token_use");
        return saysSo || OF_ID_TOKENS.stream().noneMatch(claims::containsKey);
    }

    static boolean isIssued(Instant issuedAt, Instant now) {
        return !issuedAt.isAfter(now.plus(CLOCKS_DIFFER));
    }

    private static Object orElse(@Nullable Object value, Object otherwise) {
        return value == null ? otherwise : value;
    }
}
