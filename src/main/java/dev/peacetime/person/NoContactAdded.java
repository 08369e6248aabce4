package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Somebody or some place was put on a person's no-contact list. */
public record NoContactAdded(UUID personId) implements Announced {

    @Override
    public UUID subjectId() {
        return personId;
    }

    @Override
    public String type() {
        return "person.no-contact-added";
    }
}
