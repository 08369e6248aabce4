package dev.peacetime.guard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the guard looks at. Whether the candidate calls the search confidential is not among it: a present employer is
 * off limits without being asked for.
 *
 * @param now the moment of the decision; days are UTC days
 * @param roleId the role that the contact is for; absent (an introduction for no role): only consents for any role count
 * @param refereeDomains mail domains of the referee's contact ways, without those of public mailboxes
 * @param employers every employer that the other facts name, with those around them
 * @param noContacts the candidate's list
 * @param consents the candidate's, living or not
 */
record GuardFacts(
        Instant now,
        @Nullable UUID roleId,
        UUID candidateId,
        List<EmploymentFact> candidateEmployments,
        UUID refereeId,
        List<EmploymentFact> refereeEmployments,
        Set<String> refereeDomains,
        EmployerTree employers,
        List<NoContactFact> noContacts,
        List<ConsentFact> consents,
        @Nullable Attestation attestation) {

    GuardFacts {
        candidateEmployments = List.copyOf(candidateEmployments);
        refereeEmployments = List.copyOf(refereeEmployments);
        refereeDomains = Set.copyOf(refereeDomains);
        noContacts = List.copyOf(noContacts);
        consents = List.copyOf(consents);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    List<EmploymentFact> candidatePresent() {
        return candidateEmployments.stream().filter(it -> it.isPresent(today())).toList();
    }

    List<EmploymentFact> refereePresent() {
        return refereeEmployments.stream().filter(it -> it.isPresent(today())).toList();
    }
}
