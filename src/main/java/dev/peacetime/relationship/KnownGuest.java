package dev.peacetime.relationship;

import java.util.UUID;

/** Somebody at a meeting whom the organization knows. */
record KnownGuest(UUID personId, String name, boolean own) {}
