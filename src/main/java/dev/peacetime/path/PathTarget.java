package dev.peacetime.path;

import java.util.UUID;

/** Whom paths lead to. */
record PathTarget(UUID id, String name, boolean shielded) {}
