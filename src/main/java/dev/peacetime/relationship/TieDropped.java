package dev.peacetime.relationship;

import java.util.UUID;

/** Told to the features within: a member has no longer that tie. */
public record TieDropped(UUID tieId) {}
