package dev.peacetime.relationship;

/** Who reached out. */
public enum TouchpointInitiator {
    ME,
    THEM
}
