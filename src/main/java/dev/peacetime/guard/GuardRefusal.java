package dev.peacetime.guard;

import dev.peacetime.kernel.Refusal;

/** Everything the guard says no to; each is one of its rules, and its answer stands beside the refusal as {@code guard}. */
public enum GuardRefusal implements Refusal {
    NO_CONTACT_CURRENT_EMPLOYER(
            "The referee works where the candidate works. Only the candidate's consent, naming them, changes that."),
    NO_CONTACT_LISTED("The candidate does not want the referee to be contacted."),
    EMPLOYMENT_UNKNOWN(
            "It is not known well enough where both work now. Find out, and send what you found out as `attestation`."),
    CONSENT_WITHDRAWN("The candidate took back the consent that this would have needed."),
    REFEREE_IS_CANDIDATE("Nobody is asked about themselves.");

    private final String sentence;

    GuardRefusal(String sentence) {
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
        return 422;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
