package dev.peacetime.relationship;

import java.util.UUID;

/**
 * How strong a tie is today.
 *
 * @param shown whether it may stand on others' paths
 */
public record WeighedTie(UUID tieId, UUID memberId, UUID personId, double strength, boolean shown) {}
