package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A person agreed to something. */
public record ConsentGiven(UUID personId, UUID consentId) implements Announced {

    @Override
    public UUID subjectId() {
        return personId;
    }

    @Override
    public String type() {
        return "person.consent-given";
    }
}
