package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A person no longer agrees to something. */
public record ConsentWithdrawn(UUID personId, UUID consentId) implements Announced {

    @Override
    public UUID subjectId() {
        return personId;
    }

    @Override
    public String type() {
        return "person.consent-withdrawn";
    }
}
