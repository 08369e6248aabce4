package dev.peacetime.reverse;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A candidate would talk with somebody who said yes before. Told to that one alone. */
record VolunteerChosen(UUID reverseReferenceId, UUID volunteerId) implements Announced {

    @Override
    public UUID subjectId() {
        return reverseReferenceId;
    }

    @Override
    public String type() {
        return "reverse.volunteer-chosen";
    }
}
