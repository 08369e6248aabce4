package dev.peacetime.ats;

import dev.peacetime.person.NewPerson;
import org.jspecify.annotations.Nullable;

/**
 * What an event says, whatever the system.
 *
 * @param type what the system calls it
 * @param candidateId the candidate, as the system knows them
 * @param otherId the candidate who was merged into them
 * @param person what is said of the candidate, if anything
 * @param jobId for which job there
 * @param stage which stage they reached there, by its name or its id
 */
record Happening(
        AtsEventKind kind,
        String type,
        @Nullable String candidateId,
        @Nullable String otherId,
        @Nullable NewPerson person,
        @Nullable String jobId,
        @Nullable String jobName,
        @Nullable String stage) {

    static Happening unknown(String type) {
        return bare(AtsEventKind.UNKNOWN, type);
    }

    static Happening bare(AtsEventKind kind, String type) {
        return new Happening(kind, type, null, null, null, null, null, null);
    }
}
