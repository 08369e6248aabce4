package dev.peacetime.organization;

import dev.peacetime.kernel.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a key may be given. */
final class ApiKeyRules {

    private ApiKeyRules() {}

    static Optional<Refusal> mayIssue(
            Collection<String> wanted,
            boolean forMember,
            Collection<String> issuersOwn,
            @Nullable Instant expiresAt,
            Instant now) {
        if (!forMember && wanted.isEmpty()) {
            return Optional.of(OrganizationRefusal.KEY_NEEDS_PERMISSIONS);
        }
        if (!Permission.ALL.containsAll(wanted)) {
            return Optional.of(OrganizationRefusal.KEY_PERMISSION_UNKNOWN);
        }
        if (!issuersOwn.containsAll(wanted)) {
            return Optional.of(OrganizationRefusal.KEY_PERMISSION_NOT_YOURS);
        }
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            return Optional.of(OrganizationRefusal.KEY_EXPIRY_PAST);
        }
        return Optional.empty();
    }

    /** What a call with the key may do: what the key was given, and for a member's key no more than the member may. */
    static boolean permits(Collection<String> given, boolean forMember, Collection<String> membersOwn, String wanted) {
        var byKey = given.contains(wanted) || (forMember && given.isEmpty());
        return byKey && (!forMember || membersOwn.contains(wanted));
    }
}
