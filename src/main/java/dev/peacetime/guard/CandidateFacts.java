package dev.peacetime.guard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the guard looks at but for the referee. Whether the candidate calls the search confidential is not among it: a present
 * employer is off limits without being asked for.
 *
 * @param now the moment of the decision; days are UTC days
 * @param roleId the role that the contact is for; absent (an introduction for no role): only consents for any role count
 * @param employers every employer that the other facts name, or the referee's, with those around them
 * @param noContacts the candidate's list
 * @param consents the candidate's, living or not
 */
record CandidateFacts(
        Instant now,
        @Nullable UUID roleId,
        UUID id,
        List<EmploymentFact> employments,
        EmployerTree employers,
        List<NoContactFact> noContacts,
        List<ConsentFact> consents) {

    CandidateFacts {
        employments = List.copyOf(employments);
        noContacts = List.copyOf(noContacts);
        consents = List.copyOf(consents);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
