package dev.peacetime.wishlist;

import dev.peacetime.organization.Members;
import dev.peacetime.role.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom and what an entry may name: active members, and roles that the caller sees. What it named before may stay. */
@ApplicationScoped
class EntryReferences {

    private final Roles roles;
    private final Members members;

    EntryReferences(Roles roles, Members members) {
        this.roles = roles;
        this.members = members;
    }

    void mayBeMade(EntryDetails details, @Nullable EntryDetails before) {
        var role = NearHire.roleOf(details.nearHire());
        if (role != null && (before == null || !role.equals(NearHire.roleOf(before.nearHire())))) {
            mayName(role);
        }
        var owner = details.ownerId();
        if (owner != null && (before == null || !Objects.equals(owner, before.ownerId()))) {
            members.active(owner).orElseThrow(WishlistRefusal.ENTRY_OWNER_UNKNOWN::refused);
        }
        var managers = WakeWhen.managersOf(details.wakeWhen());
        var known = WakeWhen.managersOf(before == null ? null : before.wakeWhen());
        if (!known.containsAll(managers)) {
            EntryRules.mayWaitFor(managers, known, members.active(managers)).ifPresent(refusal -> {
                throw refusal.refused();
            });
        }
    }

    void mayName(UUID roleId) {
        roles.seen(roleId).orElseThrow(WishlistRefusal.ROLE_UNKNOWN::refused);
    }
}
