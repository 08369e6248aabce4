package dev.peacetime.kernel;

import org.jspecify.annotations.Nullable;

/**
 * One way in which the service says no. Every feature has an enum of these; a constant's name is the {@code code} on the
 * wire, so that a code from a client's log leads by one search to the rule, its test and the contract.
 */
public interface Refusal {

    /** The code that programs read; an enum's own name. */
    String name();

    /** The HTTP status of the refusal. */
    int status();

    /** What happened and what to do about it, for people. Never holds a value that the caller did not send. */
    String sentence();

    /** The database constraint that holds this rule when two callers race, if there is one. */
    default @Nullable String constraint() {
        return null;
    }

    /** Breaks off what is being done; whatever was written in its transaction is undone. */
    default Refused refused() {
        return new Refused(this);
    }
}
