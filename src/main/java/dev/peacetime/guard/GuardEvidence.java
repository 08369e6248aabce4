package dev.peacetime.guard;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the guard saw, with the ids it concerns and a sentence for people.
 *
 * @param employerId where the referee is found, or the candidate's employer where only that is told
 * @param personId the candidate or the referee, whoever is spoken of
 * @param memberId who gave the attestation
 * @param domain the mail domain by which the referee is found, in lower case
 */
public record GuardEvidence(
        GuardEvidenceKind kind,
        @Nullable UUID employerId,
        @Nullable UUID employmentId,
        @Nullable UUID personId,
        @Nullable UUID consentId,
        @Nullable UUID memberId,
        @Nullable String domain,
        String sentence) {

    /** By kind, then by ids. */
    private static final Comparator<GuardEvidence> ORDER = Comparator.comparing(GuardEvidence::kind)
            .thenComparing(evidence -> text(evidence.employerId))
            .thenComparing(evidence -> text(evidence.employmentId))
            .thenComparing(evidence -> text(evidence.personId))
            .thenComparing(evidence -> text(evidence.consentId))
            .thenComparing(evidence -> text(evidence.domain))
            .thenComparing(GuardEvidence::sentence);

    /** Each once, and in one order: the same facts in any order give the same list. */
    static List<GuardEvidence> inOrder(List<GuardEvidence> evidence) {
        return evidence.size() < 2
                ? List.copyOf(evidence)
                : evidence.stream().distinct().sorted(ORDER).toList();
    }

    static GuardEvidence ofPerson(GuardEvidenceKind kind, UUID personId, String sentence) {
        return new GuardEvidence(kind, null, null, personId, null, null, null, sentence);
    }

    static GuardEvidence ofEmployment(
            GuardEvidenceKind kind, UUID personId, EmploymentFact employment, String sentence) {
        return new GuardEvidence(kind, employment.employerId(), employment.id(), personId, null, null, null, sentence);
    }

    static GuardEvidence ofConsent(GuardEvidenceKind kind, UUID consentId, String sentence) {
        return new GuardEvidence(kind, null, null, null, consentId, null, null, sentence);
    }

    static GuardEvidence ofMember(GuardEvidenceKind kind, UUID memberId, String sentence) {
        return new GuardEvidence(kind, null, null, null, null, memberId, null, sentence);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
