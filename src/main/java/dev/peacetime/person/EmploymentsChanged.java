package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Where a person works or worked is known otherwise now. */
public record EmploymentsChanged(UUID personId) implements Announced {

    @Override
    public UUID subjectId() {
        return personId;
    }

    @Override
    public String type() {
        return "person.employments-changed";
    }
}
