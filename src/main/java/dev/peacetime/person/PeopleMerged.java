package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Two people were found to be one. Whoever observes it moves what the loser has to the winner, and writes it down by {@link Merges#moved}. */
public record PeopleMerged(UUID mergeId, UUID winnerId, UUID loserId) implements Announced {

    @Override
    public UUID subjectId() {
        return winnerId;
    }

    @Override
    public String type() {
        return "person.merged";
    }
}
