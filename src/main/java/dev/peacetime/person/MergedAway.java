package dev.peacetime.person;

import java.util.UUID;

/** Whoever is asked for was found to be somebody else, and is known under that one's id for now. */
final class MergedAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID winnerId;

    MergedAway(UUID winnerId) {
        super("merged", null, false, false);
        this.winnerId = winnerId;
    }

    UUID winnerId() {
        return winnerId;
    }
}
