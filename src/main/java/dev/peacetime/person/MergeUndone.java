package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Two people are two again. Whoever observes it moves back what {@link Merges#movedRows} tells. */
public record MergeUndone(UUID mergeId, UUID winnerId, UUID loserId) implements Announced {

    @Override
    public UUID subjectId() {
        return winnerId;
    }

    @Override
    public String type() {
        return "person.merge-undone";
    }
}
