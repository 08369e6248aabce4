package dev.peacetime.relationship;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a tie's strength follows from.
 *
 * @param ownWord what its member thinks of it, 1 to 5
 * @param begun when they came to know each other, as far as is known; else when the tie was written down
 * @param lastTouch the last real touch
 * @param heat the sum over all real touches of {@link TouchpointKind#weight}, each halved for every 180 days of its age
 * @param endorsedAt when the member put in a word for the person
 */
record StrengthFacts(
        TieHow how,
        @Nullable Integer ownWord,
        boolean imported,
        Instant begun,
        @Nullable Instant lastTouch,
        double heat,
        @Nullable Instant endorsedAt) {}
