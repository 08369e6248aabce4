package dev.peacetime.wishlist;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which wishlist an entry moves. */
@Schema(description = "To which wishlist an entry moves.")
record EntryMove(@NotNull UUID wishlistId) {}
