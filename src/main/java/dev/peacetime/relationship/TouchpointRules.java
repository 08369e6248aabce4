package dev.peacetime.relationship;

import dev.peacetime.kernel.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be written down as a touchpoint, and what it says of how two know each other. */
final class TouchpointRules {

    private TouchpointRules() {}

    static Optional<Refusal> mayBe(@Nullable UUID oneself, UUID person, Instant at, Instant now) {
        if (person.equals(oneself)) {
            return Optional.of(RelationshipRefusal.TOUCHPOINT_WITH_ONESELF);
        }
        return at.isAfter(now) ? Optional.of(RelationshipRefusal.TOUCHPOINT_AHEAD) : Optional.empty();
    }

    /** Where two had no tie before they were in touch. */
    static TieHow tieBy(TouchpointKind kind) {
        return switch (kind) {
            case MET, CALLED, HELPED -> TieHow.MET;
            case INTRODUCED, WROTE, CONGRATULATED, OTHER -> TieHow.KNOW_OF;
        };
    }
}
