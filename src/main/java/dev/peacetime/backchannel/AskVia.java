package dev.peacetime.backchannel;

/** How a referee is asked. */
public enum AskVia {
    /** The referee answers by a one-time link. */
    LINK,
    /** A member speaks with the referee and writes the note. */
    MEMBER
}
