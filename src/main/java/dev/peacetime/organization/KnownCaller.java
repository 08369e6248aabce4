package dev.peacetime.organization;

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
        UUID id, UUID organizationId, @Nullable UUID memberId, Set<String> permissions) {}
