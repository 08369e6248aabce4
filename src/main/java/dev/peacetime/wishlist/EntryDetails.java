package dev.peacetime.wishlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wish, beside whom it is for and where it stands. */
@Schema(description = "A wish, beside whom it is for and where it stands.")
record EntryDetails(
        @NotNull EntryWhy why,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull EntryTier tier,
        @Valid @Nullable WakeWhen wakeWhen,
        @Nullable LocalDate reviewOn,
        @Schema(description = NewEntry.KEEP_UNTIL) @Nullable LocalDate keepUntil,
        @Valid @Nullable NearHire nearHire,
        @Nullable UUID ownerId) {}
