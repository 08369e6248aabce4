package dev.peacetime.api;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** How somebody stands with one limit after a call. */
record RateStanding(String policy, long quota, long left, long secondsToFull, long secondsToNext, boolean admitted) {

    static RateStanding of(String policy, long quota, ConsumptionProbe probe) {
        return new RateStanding(
                policy,
                quota,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                Math.max(1, seconds(probe.getNanosToWaitForRefill())),
                probe.isConsumed());
    }

    /** As one item of RateLimit-Policy. */
    String asPolicy() {
        return '"' + policy + "\";q=" + quota + ";w=60";
    }

    /** As one item of RateLimit. */
    String asLimit() {
        return '"' + policy + "\";r=" + left + ";t=" + secondsToFull;
    }

    private static long seconds(long nanos) {
        return (nanos + Duration.ofSeconds(1).toNanos() - 1)
                / Duration.ofSeconds(1).toNanos();
    }
}
