package dev.peacetime.wishlist;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a wish shall sleep. */
@Schema(description = "Until when nothing shall wake the wish.")
record EntrySnooze(
        @NotNull @Schema(description = "A day ahead, and not beyond keepUntil.")
        LocalDate until) {}
