package dev.peacetime.intake;

import java.util.UUID;

/** An import waits to be worked off. */
record ImportQueued(UUID importId) {}
