package dev.peacetime.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What stands around a candidate: their present employers and their no-contact list, each with its family and domains. */
record Shield(UUID candidateId, List<EmploymentFact> presentJobs, List<NoContactFact> noContacts) {

    /** All that stands against this referee before any consent is looked at, in the order in which it decides. */
    List<GuardEvidence> against(UUID referee, Whereabouts whereabouts) {
        var against = new ArrayList<GuardEvidence>();
        if (referee.equals(candidateId)) {
            against.add(GuardEvidence.ofPerson(
                    GuardEvidenceKind.REFEREE_IS_CANDIDATE, referee, "The referee is the candidate."));
        }
        for (var job : presentJobs) {
            whereabouts
                    .inFamilyOf(job.employerId())
                    .map(seen -> seen.tell(
                            seen.how(),
                            referee,
                            "and the candidate is shielded from " + job.employerName()
                                    + ", a present employer, and its family."))
                    .forEach(against::add);
        }
        for (var line : noContacts) {
            listed(line, referee, whereabouts).forEach(against::add);
        }
        return GuardEvidence.inOrder(against);
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
