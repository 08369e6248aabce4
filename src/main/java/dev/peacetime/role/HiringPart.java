package dev.peacetime.role;

/** What a member does on a hiring team. */
public enum HiringPart {
    HIRING_MANAGER,
    RECRUITER,
    COORDINATOR,
    INTERVIEWER
}
