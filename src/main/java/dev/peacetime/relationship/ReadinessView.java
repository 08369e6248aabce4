package dev.peacetime.relationship;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether it is time to ask something of somebody. */
@Schema(description = "Whether it is time to ask something of somebody, and what would help before.")
public record ReadinessView(
        @Schema(description = "Absent of somebody whom you described.") @Nullable
        UUID personId,

        WarmthState state,

        @Schema(description = "The last real touch; absent where there was none.") @Nullable
        Instant lastTouch,

        @Schema(examples = {"No contact for 14 months; warm up first."})
        String sentence,

        @Schema(description = "What would warm it up, or make the asking fair.")
        List<String> before,

        @Schema(description = "Whether the organization wants a reason from whoever asks all the same.")
        boolean reasonNeeded) {

    /** Without saying whom: whoever describes somebody does not learn whether they are known. */
    public ReadinessView unnamed() {
        return new ReadinessView(null, state, lastTouch, sentence, before, reasonNeeded);
    }
}
