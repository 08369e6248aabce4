package dev.peacetime.backchannel;

import java.time.Instant;
import java.util.UUID;

/** A member's word, given with the ask and kept, on where candidate and referee work. It cures UNKNOWN and nothing else. */
record Attestation(UUID memberId, Instant at, String text) {}
