package dev.peacetime.person;

import dev.peacetime.kernel.Refusal;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How employers may belong to each other. */
final class EmployerRules {

    private EmployerRules() {}

    /**
     * Nobody owns their owner.
     *
     * @param line the owner to be, its owner, and so on
     */
    static Optional<Refusal> mayBelongTo(UUID employer, Collection<UUID> line) {
        return line.contains(employer) ? Optional.of(PersonRefusal.EMPLOYER_PARENT_CYCLE) : Optional.empty();
    }

    static Optional<Refusal> mayMerge(UUID winner, UUID loser) {
        return winner.equals(loser) ? Optional.of(PersonRefusal.MERGED_WITH_ITSELF) : Optional.empty();
    }

    /**
     * Who owns the one employer that two turned out to be. An owner that is known is kept, unless it is the other one or
     * belongs to it: what lay between the two belongs to the one now, and the one to whom the other belonged.
     *
     * @param winnerLine the winner, its owner, and so on; likewise the loser's
     */
    static @Nullable UUID ownerOfBoth(
            UUID winner,
            @Nullable UUID winnersOwner,
            Collection<UUID> winnerLine,
            UUID loser,
            @Nullable UUID losersOwner,
            Collection<UUID> loserLine) {
        var belowLoser = winnerLine.contains(loser);
        var freeToFollow = winnersOwner == null && !loserLine.contains(winner);
        return belowLoser || freeToFollow ? losersOwner : winnersOwner;
    }
}
