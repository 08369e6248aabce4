package dev.peacetime.wishlist;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a wish stood from some time on. */
@Schema(description = "Where a wish stood from some time on, and who put it there.")
record EntryStep(
        Instant at,
        EntryStatus status,
        @Nullable UUID memberId,
        @Nullable String note) {}
