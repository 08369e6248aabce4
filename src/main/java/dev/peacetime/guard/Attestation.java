package dev.peacetime.guard;

import java.time.Instant;
import java.util.UUID;

/** A member's word, given with the ask and kept, on where candidate and referee work. It cures UNKNOWN and nothing else. */
public record Attestation(UUID memberId, Instant at, String text) {}
