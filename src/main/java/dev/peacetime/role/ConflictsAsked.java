package dev.peacetime.role;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who sees a role asks what stands between its hiring team and a person. Fired at once and told nobody outside;
 * whoever observes it adds what their feature knows, and nothing that not every member of the team may know.
 */
public final class ConflictsAsked {

    private final UUID roleId;
    private final UUID personId;
    private final List<Conflict> found = new ArrayList<>();

    ConflictsAsked(UUID roleId, UUID personId) {
        this.roleId = roleId;
        this.personId = personId;
    }

    public UUID roleId() {
        return roleId;
    }

    public UUID personId() {
        return personId;
    }

    public void add(Conflict conflict) {
        found.add(conflict);
    }

    List<Conflict> found() {
        return List.copyOf(found);
    }
}
