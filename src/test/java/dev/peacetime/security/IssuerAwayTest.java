package dev.peacetime.security;

import dev.peacetime.Api;
import dev.peacetime.api.ApiRefusal;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service starts without the issuer, and goes on for those who come with keys. */
@QuarkusTest
@TestProfile(IssuerAwayTest.NobodyListens.class)
class IssuerAwayTest {

    @Test
    void takesKeysWhileTheIssuerIsAway() {
        Api.newOrganization().get("/v1/members").ok();
    }

    @Test
    void tellsThoseWithTokensToTryAgain() {
        try (var issuer = new TestIssuer()) {
            Api.with(issuer.token(Map.of())).get("/v1/me").refused(ApiRefusal.UNAVAILABLE);
        }
    }

    public static class NobodyListens implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    "http://localhost:1",
                    "quarkus.oidc.token.audience",
                    TestIssuer.AUDIENCE);
        }
    }
}
