package dev.peacetime.organization;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody turned out to be.
 *
 * @param id the API key's or the member's id; what cursors and repeated writes are bound to
 * @param memberId the member who calls; none for a tool's own key
 * @param permissions those of the key, and for a member's key no more than the member's own
 */
public record KnownCaller(
        UUID id, UUID organizationId, @Nullable UUID memberId, Set<String> permissions) {

    static KnownCaller ofMember(UUID id, UUID organizationId, Collection<String> access) {
        return new KnownCaller(id, organizationId, id, new LinkedHashSet<>(own(access)));
    }

    /** Whoever calls with a key: what it was given, and for a member's no more than the member may. */
    static KnownCaller ofKey(
            UUID id,
            UUID organizationId,
            @Nullable UUID memberId,
            Collection<String> given,
            Collection<String> membersAccess) {
        var own = memberId == null ? List.<String>of() : own(membersAccess);
        var permissions = new LinkedHashSet<String>();
        Permission.ALL.stream()
                .filter(each -> ApiKeyRules.permits(given, memberId != null, own, each))
                .forEach(permissions::add);
        return new KnownCaller(id, organizationId, memberId, permissions);
    }

    private static Collection<String> own(Collection<String> access) {
        return Access.permissionsOf(access.stream().map(Access::valueOf).toList());
    }
}
