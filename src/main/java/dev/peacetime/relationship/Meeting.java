package dev.peacetime.relationship;

import java.time.Instant;
import java.util.Set;

/**
 * One time at which a calendar says that people met.
 *
 * @param key by what it is known again when the calendar comes once more: the event, and when in its series
 * @param others whom the calendar names as having been there, by their mail addresses' keys; without those who declined
 */
record Meeting(String key, Instant at, Set<String> others) {}
