package dev.peacetime.guard;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the guard looks at of a referee.
 *
 * @param mailDomains of the referee's contact ways, without those of public mailboxes
 * @param attestation given for this contact
 */
record RefereeFacts(
        UUID id,
        List<EmploymentFact> employments,
        Set<String> mailDomains,
        @Nullable Attestation attestation) {

    RefereeFacts {
        employments = List.copyOf(employments);
        mailDomains = Set.copyOf(mailDomains);
    }
}
