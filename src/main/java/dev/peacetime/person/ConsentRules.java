package dev.peacetime.person;

import dev.peacetime.kernel.Refusal;
import java.time.Instant;
import java.util.Optional;

/** What counts as a consent. */
final class ConsentRules {

    private ConsentRules() {}

    /** A consent was given before it is written down, ends after it began, and lifts a shield for named ones only. */
    static Optional<Refusal> mayBeGiven(NewConsent consent, Instant now) {
        if (consent.givenAt().isAfter(now)) {
            return Optional.of(PersonRefusal.CONSENT_NOT_YET_GIVEN);
        }
        if (consent.expiresAt() != null && !consent.expiresAt().isAfter(consent.givenAt())) {
            return Optional.of(PersonRefusal.CONSENT_EXPIRES_BEFORE_IT_WAS_GIVEN);
        }
        var namesNobody = consent.employers().isEmpty() && consent.people().isEmpty();
        return consent.purpose() == ConsentPurpose.CURRENT_EMPLOYER && namesNobody
                ? Optional.of(PersonRefusal.CONSENT_NAMES_NOBODY)
                : Optional.empty();
    }
}
