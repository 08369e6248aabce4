package dev.peacetime.outbox;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * Who reads events, and which.
 *
 * @param callerId the key or the member who asked; told what they may know at the moment of telling
 * @param types only of these; all of them if there are none
 * @param patience how long to wait for the first one
 */
record Reader(UUID organizationId, UUID callerId, Set<String> types, int limit, Duration patience) {}
