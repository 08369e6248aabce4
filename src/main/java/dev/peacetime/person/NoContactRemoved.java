package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Somebody or some place was taken off a person's no-contact list. */
public record NoContactRemoved(UUID personId) implements Announced {

    @Override
    public UUID subjectId() {
        return personId;
    }

    @Override
    public String type() {
        return "person.no-contact-removed";
    }
}
