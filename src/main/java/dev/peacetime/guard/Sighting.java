package dev.peacetime.guard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the referee is found at a shielded place.
 *
 * @param how SAME_EMPLOYER, PARENT_OR_SUBSIDIARY or MAIL_DOMAIN
 * @param employerId the employer at which the referee is found; absent where only the domain is known
 * @param sentence the beginning of a sentence for people, up to the reason why the place is shielded
 */
record Sighting(
        GuardEvidenceKind how,
        @Nullable UUID employerId,
        @Nullable UUID employmentId,
        @Nullable String domain,
        String sentence) {

    static Sighting atWork(GuardEvidenceKind how, EmploymentFact job) {
        return new Sighting(
                how, job.employerId(), job.id(), null, "The referee works at %s".formatted(job.employerName()));
    }

    /** The job's employer stands apart from the shielded one in the tree, but has a mail domain of its family. */
    static Sighting atWork(EmploymentFact job, MailDomain shared) {
        return new Sighting(
                GuardEvidenceKind.MAIL_DOMAIN,
                job.employerId(),
                job.id(),
                shared.name(),
                "The referee works at %s, which has mail at %s".formatted(job.employerName(), shared.name()));
    }

    static Sighting byMail(MailDomain mail, @Nullable UUID owner) {
        return new Sighting(
                GuardEvidenceKind.MAIL_DOMAIN,
                owner,
                null,
                mail.name(),
                "The referee has mail at %s".formatted(mail.name()));
    }

    GuardEvidence tell(GuardEvidenceKind kind, UUID refereeId, String why) {
        return new GuardEvidence(kind, employerId, employmentId, refereeId, null, null, domain, sentence + ", " + why);
    }
}
