package dev.peacetime.kernel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Work that goes on behind requests, about one thing of one organization: an import, the waking for a role. It is done by
 * one instance at a time, and by another one if that dies; so a turn must bear being begun again where it was left.
 */
public interface Chore {

    /** Under which name it is written down; it must not change while such work waits. */
    String name();

    /**
     * Goes on with it. No organization is at hand: {@link Tenant#callFor} gives it.
     *
     * @param stop whether this instance is going down, to be asked now and then in long work
     * @return when it wants another turn; nothing: it is over
     */
    Optional<Instant> turn(UUID organizationId, UUID subjectId, BooleanSupplier stop);

    /** Told that the turn failed so often that it is of no use to try any more. */
    default void giveUp(UUID organizationId, UUID subjectId) {}
}
