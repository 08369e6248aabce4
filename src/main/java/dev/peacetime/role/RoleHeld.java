package dev.peacetime.role;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Nobody is sought for a role for the time being. */
public record RoleHeld(UUID roleId) implements Announced {

    @Override
    public UUID subjectId() {
        return roleId;
    }

    @Override
    public String type() {
        return "role.held";
    }
}
