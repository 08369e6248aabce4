package dev.peacetime.role;

import dev.peacetime.kernel.Announced;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role ended; filled by that person, if that is known. */
public record RoleClosed(
        UUID roleId, RoleOutcome outcome, @Nullable UUID personId) implements Announced {

    @Override
    public UUID subjectId() {
        return roleId;
    }

    @Override
    public String type() {
        return "role.closed";
    }
}
