package dev.peacetime.relationship;

/** Whether the member helped, or asked for help. */
public enum TouchpointHelp {
    NEITHER,
    GAVE,
    ASKED
}
