package dev.peacetime.guard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one piece of evidence says. The kinds that refuse stand in the order in which they decide: the first one that no
 * consent lifts names the decision's rule.
 */
public enum GuardEvidenceKind {
    CANDIDATE_PRESENT_EMPLOYER,
    REFEREE_PRESENT_EMPLOYER,
    REFEREE_IS_CANDIDATE(GuardRule.REFEREE_IS_CANDIDATE),
    LISTED_PERSON(GuardRule.NO_CONTACT_LISTED),
    SAME_EMPLOYER(GuardRule.NO_CONTACT_CURRENT_EMPLOYER),
    PARENT_OR_SUBSIDIARY(GuardRule.NO_CONTACT_CURRENT_EMPLOYER),
    MAIL_DOMAIN(GuardRule.NO_CONTACT_CURRENT_EMPLOYER),
    LISTED_EMPLOYER(GuardRule.NO_CONTACT_LISTED),
    LISTED_DOMAIN(GuardRule.NO_CONTACT_LISTED),
    CONSENT,
    CONSENT_NOT_YET_GIVEN,
    CONSENT_LAPSED,
    CONSENT_WITHDRAWN,
    NO_EMPLOYMENT_KNOWN,
    NOT_CONFIRMED_RECENTLY,
    ATTESTATION;

    private final @Nullable GuardRule refusesBy;

    GuardEvidenceKind() {
        refusesBy = null;
    }

    GuardEvidenceKind(GuardRule refusesBy) {
        this.refusesBy = refusesBy;
    }

    /** Whether it says that too little is known, and nothing of what is. */
    boolean isDoubt() {
        return this == NO_EMPLOYMENT_KNOWN || this == NOT_CONFIRMED_RECENTLY;
    }

    /** The rule that refuses where this is found and no consent lifts it; empty for what only explains. */
    Optional<GuardRule> refusesBy() {
        return Optional.ofNullable(refusesBy);
    }
}
