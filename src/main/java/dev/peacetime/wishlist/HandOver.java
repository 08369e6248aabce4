package dev.peacetime.wishlist;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who keeps from now on what a member kept. */
@Schema(description = "Who keeps from now on what a member kept.")
record HandOver(
        @NotNull @Schema(description = "An active member.") UUID successorId) {}
