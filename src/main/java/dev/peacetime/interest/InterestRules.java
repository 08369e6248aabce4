package dev.peacetime.interest;

import dev.peacetime.kernel.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How interest fades, and what may be written down of it. */
final class InterestRules {

    private InterestRules() {}

    /** What happened is written down after it did. */
    static Optional<Refusal> mayHaveHappened(Instant at, Instant now) {
        return at.isAfter(now) ? Optional.of(InterestRefusal.SIGNAL_NOT_YET_SEEN) : Optional.empty();
    }

    /** How much is left after so many days: all of it on the first, half after each half-life. */
    static double decay(long days) {
        return Math.pow(0.5, (double) Math.max(0, days) / InterestWeights.HALF_LIFE_DAYS);
    }

    /** @param place 1 for the freshest of its kind */
    static double diminished(int place) {
        return Math.pow(InterestWeights.REPEAT_FACTOR, place - 1.0);
    }

    /** What one sign adds to the score; the database counts the same. */
    static BigDecimal points(SignalKind kind, long days, int place) {
        return BigDecimal.valueOf(InterestWeights.of(kind) * decay(days) * diminished(place))
                .setScale(4, RoundingMode.HALF_UP);
    }

    static String because(SignalKind kind, long days, int place, BigDecimal points) {
        return String.format(
                Locale.ROOT,
                "%s counts %d; after %d days %.4f of that is left; as number %d of its kind it counts %.4f: %s",
                kind,
                InterestWeights.of(kind),
                days,
                decay(days),
                place,
                diminished(place),
                points.toPlainString());
    }
}
