package dev.peacetime.security;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccessTokenRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void takesWhatSaysThatItIsAnAccessTokenDespiteItsNonce() {
        assertThat(AccessTokenRules.isAccessToken("at+JWT", Map.of("nonce", "n")))
                .isTrue();
        assertThat(AccessTokenRules.isAccessToken("application/at+jwt", Map.of()))
                .isTrue();
        assertThat(AccessTokenRules.isAccessToken("JWT", Map.of("typ", "Bearer", "nonce", "n")))
                .isTrue();
        assertThat(AccessTokenRules.isAccessToken(null, Map.of("token_use", "access")))
                .isTrue();
    }

    @Test
    void refusesWhatSaysThatItIsAnotherToken() {
        assertThat(AccessTokenRules.isAccessToken("JWT", Map.of("typ", "Refresh")))
                .isFalse();
        assertThat(AccessTokenRules.isAccessToken("JWT", Map.of("token_use", "id")))
                .isFalse();
        assertThat(AccessTokenRules.isAccessToken("secevent+jwt", Map.of())).isFalse();
        assertThat(AccessTokenRules.isAccessToken("at+jwt", Map.of("events", Map.of())))
                .isFalse();
        assertThat(AccessTokenRules.isAccessToken("JWT", Map.of("c_hash", "h"))).isFalse();
    }

    @Test
    void allowsClocksToDifferByAMinute() {
        assertThat(AccessTokenRules.isIssued(NOW.plusSeconds(60), NOW)).isTrue();
        assertThat(AccessTokenRules.isIssued(NOW.plusSeconds(61), NOW)).isFalse();
    }
}
