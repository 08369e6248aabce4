package dev.peacetime.guard;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What stands around a candidate: their present employers and their no-contact list, each with its family and domains. */
record Shield(UUID candidateId, List<EmploymentFact> presentJobs, List<NoContactFact> noContacts) {

    static Shield around(GuardFacts facts) {
        return new Shield(facts.candidateId(), facts.candidatePresent(), facts.noContacts());
    }

    /** All that stands against this referee before any consent is looked at, in the order in which it decides. */
    List<GuardEvidence> against(UUID referee, Whereabouts whereabouts) {
        return Stream.of(
                        theCandidate(referee),
                        presentJobs.stream().flatMap(job -> atPresentEmployer(job, referee, whereabouts)),
                        noContacts.stream().flatMap(line -> listed(line, referee, whereabouts)))
                .flatMap(it -> it)
                .distinct()
                .sorted(GuardEvidence.ORDER)
                .toList();
    }

    private Stream<GuardEvidence> theCandidate(UUID referee) {
        return Stream.of(referee)
                .filter(candidateId::equals)
                .map(id -> GuardEvidence.ofPerson(
                        GuardEvidenceKind.REFEREE_IS_CANDIDATE, id, "The referee is the candidate."));
    }

    private static Stream<GuardEvidence> atPresentEmployer(EmploymentFact job, UUID referee, Whereabouts whereabouts) {
        return whereabouts
                .inFamilyOf(job.employerId())
                .map(seen -> seen.tell(
                        seen.how(),
                        referee,
                        "and the candidate is shielded from " + job.employerName()
                                + ", a present employer, and its family."));
    }

    private static Stream<GuardEvidence> listed(NoContactFact line, UUID referee, Whereabouts whereabouts) {
        return Stream.of(
                        Stream.ofNullable(line.personId())
                                .filter(referee::equals)
                                .map(Shield::listedPerson),
                        Stream.ofNullable(line.employerId())
                                .flatMap(whereabouts::inFamilyOf)
                                .map(seen -> seen.tell(
                                        GuardEvidenceKind.LISTED_EMPLOYER,
                                        referee,
                                        "in the family of an employer on the candidate's no-contact list.")),
                        Stream.ofNullable(line.domain())
                                .map(MailDomain::new)
                                .flatMap(domain -> atListedDomain(domain, referee, whereabouts)))
                .flatMap(it -> it);
    }

    private static GuardEvidence listedPerson(UUID referee) {
        return GuardEvidence.ofPerson(
                GuardEvidenceKind.LISTED_PERSON, referee, "The referee is on the candidate's no-contact list.");
    }

    private static Stream<GuardEvidence> atListedDomain(MailDomain domain, UUID referee, Whereabouts whereabouts) {
        var why = "and %s is on the candidate's no-contact list.".formatted(domain.name());
        return whereabouts.at(domain).map(seen -> seen.tell(GuardEvidenceKind.LISTED_DOMAIN, referee, why));
    }
}
