package dev.peacetime.ats;

/** What an event of an ATS means here. */
enum AtsEventKind {
    /** Somebody is a candidate there, or something is known of one. */
    CANDIDATE,
    STAGE_CHANGED,
    HIRED,
    REJECTED,
    /** Two candidates were found to be one. */
    MERGED,
    /** The candidate is not kept there any more. */
    REMOVED,
    /** Sent to try the connection. */
    PING,
    UNKNOWN
}
