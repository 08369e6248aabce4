package dev.peacetime.person;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate agreed to, whether it still counts or not.
 *
 * @param employerIds as named; they may have been merged since ({@link FamilyEmployer#mergedIntoId})
 * @param personIds the people named, as known now, after merges
 * @param roleId the only role it is for; absent: any role
 * @param expiresAt the first moment at which it no longer counts
 * @param confirmedInWriting whether the candidate has written it, at once or afterwards
 */
public record KnownConsent(
        UUID id,
        ConsentPurpose purpose,
        Set<UUID> employerIds,
        Set<UUID> personIds,
        @Nullable UUID roleId,
        GivenHow givenHow,
        Instant givenAt,
        @Nullable Instant expiresAt,
        @Nullable Instant withdrawnAt,
        boolean confirmedInWriting) {}
