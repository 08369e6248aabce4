package dev.peacetime.relationship;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A member put in a good word for a person. */
public record PersonEndorsed(UUID endorsementId, UUID personId) implements Announced {

    @Override
    public UUID subjectId() {
        return personId;
    }

    @Override
    public String type() {
        return "relationship.person-endorsed";
    }
}
