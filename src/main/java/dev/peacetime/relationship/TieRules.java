package dev.peacetime.relationship;

import dev.peacetime.kernel.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a tie may be. */
final class TieRules {

    private TieRules() {}

    static Optional<Refusal> mayTie(@Nullable UUID oneself, UUID person) {
        return person.equals(oneself) ? Optional.of(RelationshipRefusal.TIE_WITH_ONESELF) : Optional.empty();
    }

    static Optional<Refusal> maySnooze(LocalDate until, LocalDate today) {
        return until.isAfter(today) ? Optional.empty() : Optional.of(RelationshipRefusal.TIE_SNOOZE_PAST);
    }
}
