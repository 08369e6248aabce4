package dev.peacetime.outbox;

import java.time.Instant;
import java.util.List;

/**
 * What a reader is told next.
 *
 * @param events those of which they may be told
 * @param reached how far was looked: behind the last of them, and behind what is not for them
 * @param at of when that is: nothing before it is still to be told
 * @param more whether there were more behind that
 */
public record Told(List<EventView> events, Position reached, Instant at, boolean more) {}
