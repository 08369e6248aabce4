package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Somebody is known now. */
public record PersonAdded(UUID personId, PersonSource source) implements Announced {

    @Override
    public UUID subjectId() {
        return personId;
    }

    @Override
    public String type() {
        return "person.added";
    }
}
