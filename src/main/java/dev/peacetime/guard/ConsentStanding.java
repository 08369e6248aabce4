package dev.peacetime.guard;

/** Whether a consent counts at a given moment, and as what it is told in the evidence. */
enum ConsentStanding {
    LIVING(GuardEvidenceKind.CONSENT, "The candidate's consent, given on %s, allows this contact."),
    NOT_YET_GIVEN(
            GuardEvidenceKind.CONSENT_NOT_YET_GIVEN,
            "The candidate's consent is dated in the future, %s, and does not count yet."),
    LAPSED(GuardEvidenceKind.CONSENT_LAPSED, "The candidate's consent, given on %s, has lapsed."),
    WITHDRAWN(GuardEvidenceKind.CONSENT_WITHDRAWN, "The candidate's consent, given on %s, was withdrawn.");

    private final GuardEvidenceKind kind;
    private final String sentence;

    ConsentStanding(GuardEvidenceKind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    GuardEvidence tell(ConsentFact consent) {
        return GuardEvidence.ofConsent(kind, consent.id(), sentence.formatted(consent.givenOn()));
    }
}
