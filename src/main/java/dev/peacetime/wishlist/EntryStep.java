package dev.peacetime.wishlist;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done with a wish, and where it stood from then on. */
@Schema(description = "What was done with a wish, by whom, and where it stood from then on.")
record EntryStep(
        Instant at,
        EntryAct act,
        EntryStatus status,

        @Schema(description = "Absent where the person, or the time that went by, did it.") @Nullable
        UUID memberId,

        @Nullable String note) {}
