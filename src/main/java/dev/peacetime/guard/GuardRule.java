package dev.peacetime.guard;

/** The rule by which the guard did not say CLEAR; its name is the refusal's code. */
public enum GuardRule {
    REFEREE_IS_CANDIDATE,
    NO_CONTACT_LISTED,
    NO_CONTACT_CURRENT_EMPLOYER,
    /** A consent had lifted all that stands against the referee, and the candidate took it back. */
    CONSENT_WITHDRAWN,
    EMPLOYMENT_UNKNOWN
}
