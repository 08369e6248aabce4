package dev.peacetime.outbox;

/**
 * A place in an organization's order of events: behind that event, or where none stands behind everything before it.
 *
 * @param batch with which events it was put in order
 * @param arrival where it stands among those
 */
public record Position(long batch, long arrival) {

    /** In front of all events. */
    public static final Position START = new Position(0, 0);
}
