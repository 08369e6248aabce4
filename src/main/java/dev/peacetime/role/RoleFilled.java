package dev.peacetime.role;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Somebody took one of a role's openings. */
public record RoleFilled(UUID roleId, UUID personId) implements Announced {

    @Override
    public UUID subjectId() {
        return roleId;
    }

    @Override
    public String type() {
        return "role.opening-filled";
    }
}
