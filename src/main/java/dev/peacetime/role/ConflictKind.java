package dev.peacetime.role;

/** Why somebody of a hiring team should perhaps not decide about somebody. */
public enum ConflictKind {
    /** They are that person. */
    SAME_PERSON,
    /** They work at the same employer now. */
    SAME_PRESENT_EMPLOYER,
    /** They worked in the same team at the same time: one may have reported to the other. */
    SAME_TEAM,
    /** The role was shaped around that person. */
    SHAPED_FOR_THEM,
    /** Another feature knows of something. */
    KNOWN_OTHERWISE
}
