package dev.peacetime.reward;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "That a reward was paid, elsewhere: nothing is paid here.")
record Payment(
        @Schema(description = "Now, if left out.") @Nullable Instant paidAt,

        @Size(min = 1, max = 200) @Schema(description = "By which it is found in payroll.") @Nullable
        String reference) {}
