package dev.peacetime.advocate;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How those turned out whom somebody referred before, among those that the caller may know of.
 *
 * @param low the lower end of the interval, from 0 to 1
 */
@Schema(
        description =
                "How those turned out whom a referrer referred before: `hires` of `outcomes`, and the interval in which their true share lies 19 times of 20 (Wilson). Shown from five outcomes on; before, it says nothing.")
record TrackRecord(int outcomes, int hires, double low, double high) {

    static final int FEWEST = 5;

    /** The 97.5th percentile of the standard normal distribution. */
    private static final double Z = 1.959964;

    /**
     * The score interval of E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of
     * the American Statistical Association 22 (1927), pages 209 to 212; unlike the usual one it holds for few outcomes.
     */
    static Optional<TrackRecord> of(int hires, int outcomes) {
        if (outcomes < FEWEST) {
            return Optional.empty();
        }
        var share = (double) hires / outcomes;
        var middle = share + Z * Z / (2 * outcomes);
        var reach = Z * Math.sqrt(share * (1 - share) / outcomes + Z * Z / (4.0 * outcomes * outcomes));
        var scale = 1 + Z * Z / outcomes;
        return Optional.of(
                new TrackRecord(outcomes, hires, rounded((middle - reach) / scale), rounded((middle + reach) / scale)));
    }

    private static double rounded(double share) {
        return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000.0;
    }
}
