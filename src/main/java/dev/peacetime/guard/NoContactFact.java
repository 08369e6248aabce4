package dev.peacetime.guard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the candidate's no-contact list. An employer shields its whole family and all its mail domains; a domain
 * shields all below it and the families of the employers that have it.
 *
 * @param domain a bare mail domain, without sign or wildcard
 */
record NoContactFact(
        @Nullable UUID employerId,
        @Nullable UUID personId,
        @Nullable String domain) {}
