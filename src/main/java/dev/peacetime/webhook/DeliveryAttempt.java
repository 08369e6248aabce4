package dev.peacetime.webhook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One attempt to deliver.")
record DeliveryAttempt(
        Instant at,

        @Schema(description = "How long it took, in milliseconds.")
        int tookMillis,

        @Schema(description = "What the receiver answered.") @Nullable
        Integer status,

        @Schema(description = "Why there was no answer, or why it does not count.") @Nullable
        DeliveryFailure failure) {}
