package dev.peacetime.wishlist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a wish is given up. */
@Schema(description = "Why a wish is given up.")
record EntryClosing(@NotBlank @Size(max = 1000) String reason) {}
