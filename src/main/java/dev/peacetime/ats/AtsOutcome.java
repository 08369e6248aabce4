package dev.peacetime.ats;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an event, to be written down. */
record AtsOutcome(
        AtsEventStatus status,
        @Nullable String code,
        @Nullable String sentence,
        @Nullable UUID personId) {

    static AtsOutcome applied(UUID personId) {
        return new AtsOutcome(AtsEventStatus.APPLIED, null, null, personId);
    }

    static AtsOutcome kept(KeptBecause because, @Nullable UUID personId) {
        return new AtsOutcome(AtsEventStatus.KEPT, because.name(), because.sentence, personId);
    }
}
