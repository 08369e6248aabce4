package dev.peacetime.wishlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "People whom the organization hopes to work with some day.")
record WishlistView(
        UUID id,
        String name,
        @Nullable String purpose,

        @Schema(description = "Who sees it and keeps its entries.")
        WishlistAudience visibility,

        @Schema(description = "They see it while its visibility is TEAM.")
        List<UUID> memberIds,

        @Schema(description = "The member who made it; absent where a tool's key did.") @Nullable
        UUID ownerId,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static WishlistView of(Row row) {
        return new WishlistView(
                row.uuid("id"),
                row.text("name"),
                row.maybeText("purpose"),
                row.constant("visibility", WishlistAudience.class),
                row.uuids("member_ids"),
                row.maybeUuid("owner_id"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    NewWishlist form() {
        return new NewWishlist(name, purpose, visibility, memberIds);
    }
}
