package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A person is no longer known. */
public record PersonRemoved(UUID personId) implements Announced {

    @Override
    public UUID subjectId() {
        return personId;
    }

    @Override
    public String type() {
        return "person.removed";
    }
}
