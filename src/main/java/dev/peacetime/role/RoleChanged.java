package dev.peacetime.role;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Something about a role, or who hires for it, changed. */
public record RoleChanged(UUID roleId) implements Announced {

    @Override
    public UUID subjectId() {
        return roleId;
    }

    @Override
    public String type() {
        return "role.changed";
    }
}
