package dev.peacetime.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a candidate's no-contact list; it names one of the three.
 *
 * @param personId the listed person as known now, after merges
 * @param domain a mail domain, lower case, in ASCII
 */
public record ListedNoContact(
        UUID id,
        @Nullable UUID employerId,
        @Nullable UUID personId,
        @Nullable String domain) {}
