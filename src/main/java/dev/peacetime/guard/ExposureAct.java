package dev.peacetime.guard;

/** By what somebody came to know that a person is considered. */
public enum ExposureAct {
    /** A referee was asked. */
    REFEREE_ASKED,
    /** A member was asked to speak with a referee. */
    MEMBER_ASKED,
    /** A member was asked to introduce somebody to the person. */
    INTRODUCTION_ASKED,
    /** A note about the person was read. */
    NOTE_READ,
    /** What all say together who were asked about the person was read. */
    SUMMARY_READ,
    /** The referee opened the link by which they were asked. */
    LINK_OPENED,
    /** Somebody who works here was asked to talk with the person about their future manager. */
    VOLUNTEER_ASKED
}
