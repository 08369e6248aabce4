package dev.peacetime.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConsentRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:30:00Z");
    private static final UUID ACME = UUID.randomUUID();

    @Test
    void isGivenBeforeItIsWrittenDown() {
        assertThat(given(ConsentPurpose.WISHLIST, NOW, null)).isEmpty();
        assertThat(given(ConsentPurpose.WISHLIST, NOW.plusNanos(1), null))
                .contains(PersonRefusal.CONSENT_NOT_YET_GIVEN);
    }

    @Test
    void expiresAfterItWasGiven() {
        assertThat(given(ConsentPurpose.WISHLIST, NOW, NOW.plusSeconds(1))).isEmpty();
        assertThat(given(ConsentPurpose.WISHLIST, NOW, NOW))
                .contains(PersonRefusal.CONSENT_EXPIRES_BEFORE_IT_WAS_GIVEN);
    }

    @Test
    void liftsAShieldForNamedOnesOnly() {
        assertThat(given(ConsentPurpose.CURRENT_EMPLOYER, NOW, null)).contains(PersonRefusal.CONSENT_NAMES_NOBODY);
        assertThat(given(ConsentPurpose.BACKCHANNEL, NOW, null)).isEmpty();
        assertThat(given(ConsentPurpose.CURRENT_EMPLOYER, NOW, null, ACME)).isEmpty();
    }

    private static java.util.Optional<dev.peacetime.kernel.Refusal> given(
            ConsentPurpose purpose, Instant at, @Nullable Instant expires, UUID... employers) {
        var consent = new NewConsent(purpose, List.of(employers), null, null, GivenHow.WRITTEN, at, expires);
        return ConsentRules.mayBeGiven(consent, NOW);
    }
}
