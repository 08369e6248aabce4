package dev.peacetime.guard;

/** By what somebody came to know that a person is considered. */
public enum ExposureAct {
    /** A referee was asked. */
    REFEREE_ASKED,
    /** A member was asked to speak with a referee. */
    MEMBER_ASKED,
    /** A note about the person was read. */
    NOTE_READ
}
