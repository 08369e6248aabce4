package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** An employer has other names, mail domains or another owner, or was merged: who is whose colleague may be otherwise now. */
public record EmployerChanged(UUID employerId) implements Announced {

    @Override
    public UUID subjectId() {
        return employerId;
    }

    @Override
    public String type() {
        return "person.employer-changed";
    }
}
