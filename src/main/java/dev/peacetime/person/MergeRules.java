package dev.peacetime.person;

import dev.peacetime.kernel.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which people may become one, and when they may become two again. */
final class MergeRules {

    private MergeRules() {}

    /** Both stand for themselves, and they are two. */
    static Optional<Refusal> mayMerge(UUID winner, UUID loser, @Nullable UUID loserMergedInto) {
        if (winner.equals(loser)) {
            return Optional.of(PersonRefusal.MERGED_WITH_ITSELF);
        }
        return loserMergedInto == null ? Optional.empty() : Optional.of(PersonRefusal.PERSON_MERGED);
    }

    /** What the winner has is still theirs to give back. */
    static Optional<Refusal> mayUndo(@Nullable UUID winnerMergedInto) {
        return winnerMergedInto == null ? Optional.empty() : Optional.of(PersonRefusal.MERGE_WINNER_MERGED);
    }
}
