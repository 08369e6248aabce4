package dev.peacetime.wishlist;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For which role somebody was hired. */
@Schema(description = "For which role somebody was hired.")
record EntryHire(@NotNull UUID roleId) {}
