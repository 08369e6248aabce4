package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Something that is known of a person changed. */
public record PersonChanged(UUID personId) implements Announced {

    @Override
    public UUID subjectId() {
        return personId;
    }

    @Override
    public String type() {
        return "person.changed";
    }
}
