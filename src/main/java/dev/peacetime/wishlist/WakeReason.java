package dev.peacetime.wishlist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing by which a wish was held against a role. */
@Schema(description = "One thing by which a wish was held against a role.")
record WakeReason(
        WakeCriterion criterion,

        @Schema(description = "What of the role it was about; of what the role does not say, what was wished for.")
        @Nullable
        String value) {}
