package dev.peacetime.person;

/** Whether somebody would change jobs. */
public enum AvailabilityStatus {
    NOT_LOOKING,
    OPEN,
    LOOKING
}
