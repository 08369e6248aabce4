package dev.peacetime.relationship;

import dev.peacetime.kernel.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a cadence may be. */
final class CadenceRules {

    /** An ordinary day, from which periods of months and of days compare. */
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

    private CadenceRules() {}

    static Optional<Refusal> mayBe(@Nullable Cadence cadence) {
        if (cadence == null) {
            return Optional.empty();
        }
        var cools = cadence.coolsOn(SOME_DAY);
        return cools.isAfter(SOME_DAY) && !cadence.coldOn(SOME_DAY).isBefore(cools)
                ? Optional.empty()
                : Optional.of(RelationshipRefusal.CADENCE_UPSIDE_DOWN);
    }
}
