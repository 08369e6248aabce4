package dev.peacetime.role;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** People are sought for a role, or sought again. */
public record RoleOpened(UUID roleId) implements Announced {

    @Override
    public UUID subjectId() {
        return roleId;
    }

    @Override
    public String type() {
        return "role.opened";
    }
}
