package dev.peacetime.wishlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who is wished for. */
@Schema(description = "Somebody who is wished for.")
record NewEntry(
        @NotNull UUID personId,
        @NotNull EntryWhy why,

        @NotBlank @Size(max = 1000) @Schema(description = "The same in a sentence.")
        String reason,

        @NotNull EntryTier tier,
        @Valid @Nullable WakeWhen wakeWhen,

        @Schema(description = "When to look at the wish again.") @Nullable
        LocalDate reviewOn,

        @Schema(description = KEEP_UNTIL) @Nullable LocalDate keepUntil,
        @Valid @Nullable NearHire nearHire,

        @Schema(description = "The active member who keeps it; you, if left out.") @Nullable
        UUID ownerId) {

    static final String KEEP_UNTIL = "The last day on which it may be kept; 24 months ahead, if left out.";

    /** @param owner who keeps it if nobody is named */
    EntryDetails details(@Nullable UUID owner) {
        return new EntryDetails(
                why, reason, tier, wakeWhen, reviewOn, keepUntil, nearHire, ownerId == null ? owner : ownerId);
    }
}
