package dev.peacetime.wishlist;

import dev.peacetime.person.PersonRefusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whom and what of all that many entries name there is.
 *
 * @param people under which id each person is known now
 * @param members those who are active
 * @param roles those that the caller sees
 */
record KnownReferences(Map<UUID, UUID> people, Set<UUID> members, Set<UUID> roles) {

    UUID person(UUID id) {
        var standing = people.get(id);
        if (standing == null) {
            throw PersonRefusal.PERSON_UNKNOWN.refused();
        }
        return standing;
    }

    /** Refuses details that name what there is not. */
    void mayBeMade(EntryDetails details) {
        var role = NearHire.roleOf(details.nearHire());
        if (role != null && !roles.contains(role)) {
            throw WishlistRefusal.ROLE_UNKNOWN.refused();
        }
        if (details.ownerId() != null && !members.contains(details.ownerId())) {
            throw WishlistRefusal.ENTRY_OWNER_UNKNOWN.refused();
        }
        EntryRules.mayWaitFor(WakeWhen.managersOf(details.wakeWhen()), List.of(), members)
                .ifPresent(refusal -> {
                    throw refusal.refused();
                });
    }
}
