package dev.peacetime.security;

import io.quarkus.runtime.StartupEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NamedAudienceTest {

    private static final Optional<String> ISSUER = Optional.of("https://id.example");

    @Test
    void startsWithAnAudienceOrWithoutAnIssuer() {
        assertThatCode(() -> start(ISSUER, Optional.of(List.of("peacetime")))).doesNotThrowAnyException();
        assertThatCode(() -> start(Optional.empty(), Optional.empty())).doesNotThrowAnyException();
    }

    @Test
    void doesNotStartWhereAnyAudienceWouldDo() {
        assertThatThrownBy(() -> start(ISSUER, Optional.empty())).hasMessageContaining("QUARKUS_OIDC_TOKEN_AUDIENCE");
        assertThatThrownBy(() -> start(ISSUER, Optional.of(List.of("any"))))
                .hasMessageContaining("QUARKUS_OIDC_TOKEN_AUDIENCE");
    }

    private static void start(Optional<String> issuer, Optional<List<String>> audience) {
        new NamedAudience(issuer, audience).start(new StartupEvent());
    }
}
