package dev.peacetime.webhook;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt went.
 *
 * @param status what the receiver answered, if it did
 * @param failure why it does not count, if it does not
 * @param leftAlone how long the receiver asks to be left alone
 */
record Outcome(
        Instant at,
        int tookMillis,
        @Nullable Integer status,
        @Nullable DeliveryFailure failure,
        Duration leftAlone) {

    private static final int GONE = 410;

    boolean isGone() {
        return status != null && status == GONE;
    }
}
