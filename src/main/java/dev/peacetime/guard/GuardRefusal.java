package dev.peacetime.guard;

import dev.peacetime.kernel.Refusal;

/**
 * Everything the guard says no to. Each but the last is one of its rules, and its answer stands beside the refusal as
 * {@code guard}.
 */
public enum GuardRefusal implements Refusal {
    NO_CONTACT_CURRENT_EMPLOYER(
            422,
            "The referee works where the candidate works. Only the candidate's consent, naming them, changes that."),
    NO_CONTACT_LISTED(422, "The candidate does not want the referee to be contacted."),
    EMPLOYMENT_UNKNOWN(
            422,
            "It is not known well enough where both work now. Find out, and send what you found out as `attestation`."),
    CONSENT_WITHDRAWN(422, "The candidate took back the consent that this would have needed."),
    REFEREE_IS_CANDIDATE(422, "Nobody is asked about themselves."),
    EXPOSURE_NOT_WRITTEN(
            503,
            "Who comes to know is written down first, and that could not be done. Nothing was revealed; try again.");

    private final int status;
    private final String sentence;

    GuardRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    /** The refusal of the same name as the guard's rule. */
    static GuardRefusal of(GuardRule rule) {
        return switch (rule) {
            case REFEREE_IS_CANDIDATE -> REFEREE_IS_CANDIDATE;
            case NO_CONTACT_LISTED -> NO_CONTACT_LISTED;
            case NO_CONTACT_CURRENT_EMPLOYER -> NO_CONTACT_CURRENT_EMPLOYER;
            case CONSENT_WITHDRAWN -> CONSENT_WITHDRAWN;
            case EMPLOYMENT_UNKNOWN -> EMPLOYMENT_UNKNOWN;
        };
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
