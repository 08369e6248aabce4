package dev.peacetime.person;

import java.util.UUID;
import java.util.regex.Pattern;

/** Whoever is asked for was found to be somebody else, a person or an employer, and is known under that one's id for now. */
final class MergedAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID loserId;
    private final UUID winnerId;

    MergedAway(UUID loserId, UUID winnerId) {
        super("merged", null, false, false);
        this.loserId = loserId;
        this.winnerId = winnerId;
    }

    /** Where the same is found under the winner's id. */
    String insteadOf(String path) {
        return Pattern.compile(loserId.toString(), Pattern.CASE_INSENSITIVE)
                .matcher(path)
                .replaceAll(winnerId.toString());
    }
}
