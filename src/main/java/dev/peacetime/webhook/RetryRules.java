package dev.peacetime.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a delivery is tried again. */
final class RetryRules {

    private static final Duration LONGEST_ASKED = Duration.ofHours(1);

    private RetryRules() {}

    /**
     * How long to wait after an attempt that failed; nothing: it is given up.
     *
     * @param failed how many have failed by now
     * @param chance between 0 and 1, so that not all come back at once
     * @param asked how long the receiver asked to be left alone
     */
    static Optional<Duration> pauseAfter(int failed, List<Duration> pauses, double chance, Duration asked) {
        if (failed > pauses.size()) {
            return Optional.empty();
        }
        var pause = pauses.get(failed - 1).toMillis() * (0.8 + 0.4 * chance);
        var wanted = Math.min(asked.toMillis(), LONGEST_ASKED.toMillis());
        return Optional.of(Duration.ofMillis(Math.max((long) pause, wanted)));
    }

    /** What an answer means. */
    static Optional<DeliveryFailure> failure(int status) {
        if (status >= 200 && status < 300) {
            return Optional.empty();
        }
        return Optional.of(status >= 300 && status < 400 ? DeliveryFailure.REDIRECTED : DeliveryFailure.REFUSED);
    }
}
