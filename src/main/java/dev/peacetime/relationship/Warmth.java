package dev.peacetime.relationship;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How warm a tie is. */
@Schema(description = "How warm a tie is, by real touches only.")
public record Warmth(
        WarmthState state,

        @Schema(description = "The last real touch; absent where there was none.") @Nullable
        Instant lastTouch,

        @Schema(description = "The first day on which it is no longer WARM; in the organization's time zone.") @Nullable
        LocalDate coolsOn,

        @Schema(description = "The first day on which it is COLD.") @Nullable
        LocalDate coldOn,

        @Schema(
                description = "The same for people.",
                examples = {"No contact for 14 months; warm up first."})
        String sentence) {}
