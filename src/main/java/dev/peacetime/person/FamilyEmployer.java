package dev.peacetime.person;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employer among those that belong to it or to which it belongs.
 *
 * @param parentId its owner, as last known; one that was merged keeps the owner it had
 * @param mergedIntoId the employer that it was found to be
 * @param nobody self-employed and the like: no place where people meet
 * @param domains its own mail domains, lower case, in ASCII, no public mailbox's among them
 */
public record FamilyEmployer(
        UUID id, @Nullable UUID parentId, @Nullable UUID mergedIntoId, boolean nobody, List<String> domains) {}
