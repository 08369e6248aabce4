package dev.peacetime.guard;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Where the referee is found: at their present employers, and at the mail domains of their contact ways. */
record Whereabouts(List<EmploymentFact> jobs, List<MailDomain> mails, EmployerTree employers) {

    static Whereabouts of(List<EmploymentFact> presentJobs, Set<String> mailDomains, EmployerTree employers) {
        return new Whereabouts(
                presentJobs, mailDomains.stream().map(MailDomain::new).toList(), employers);
    }

    /** Every way in which the referee is found in this employer's family, each to be lifted on its own. */
    Stream<Sighting> inFamilyOf(UUID employer) {
        return Stream.concat(jobs.stream().flatMap(job -> atWork(job, employer)), byMail(employer));
    }

    /** Every way in which the referee is found at this domain, or in the family of an employer that has it. */
    Stream<Sighting> at(MailDomain domain) {
        return Stream.concat(
                mails.stream().filter(it -> it.isWithin(domain)).map(it -> Sighting.byMail(it, null)),
                employers.ownersWithin(domain).flatMap(this::inFamilyOf));
    }

    private Stream<Sighting> atWork(EmploymentFact job, UUID employer) {
        if (employers.areFamily(job.employerId(), employer)) {
            var same = employers.areOne(job.employerId(), employer);
            return Stream.of(Sighting.atWork(
                    same ? GuardEvidenceKind.SAME_EMPLOYER : GuardEvidenceKind.PARENT_OR_SUBSIDIARY, job));
        }
        return sharedDomains(job, employer).map(shared -> Sighting.atWork(job, shared));
    }

    /** One company is often kept twice, before anybody merges it; a common mail domain gives it away. */
    private Stream<MailDomain> sharedDomains(EmploymentFact job, UUID employer) {
        var theirs = employers.familyDomains(employer);
        if (theirs.isEmpty() || employers.isNobody(job.employerId())) return Stream.empty();

        return employers.familyDomains(job.employerId()).stream()
                .map(EmployerTree.OwnedDomain::domain)
                .filter(mine -> theirs.stream().anyMatch(owned -> mine.isWithin(owned.domain())));
    }

    private Stream<Sighting> byMail(UUID employer) {
        return employers.familyDomains(employer).stream()
                .flatMap(owned -> mails.stream()
                        .filter(mail -> mail.isWithin(owned.domain()))
                        .map(mail -> Sighting.byMail(mail, owned.employerId())));
    }
}
