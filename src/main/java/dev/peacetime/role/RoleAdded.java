package dev.peacetime.role;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** There is a new role, a draft. */
public record RoleAdded(UUID roleId) implements Announced {

    @Override
    public UUID subjectId() {
        return roleId;
    }

    @Override
    public String type() {
        return "role.added";
    }
}
