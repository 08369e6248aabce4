package dev.peacetime.conflict;

/** What somebody has to do with a hire. */
public enum SmallWorldPart {
    CANDIDATE,
    REFEREE,
    HIRING_MANAGER,
    TEAM,
    REFERRER
}
