package dev.peacetime.wishlist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wishlist that is to be kept. */
@Schema(description = "A wishlist that is to be kept.")
record NewWishlist(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 2000) @Nullable String purpose,

        @NotNull
        @Schema(
                description =
                        "Who sees it and keeps its entries: whoever made it; the members named too; or all who may. "
                                + "A key without a member makes lists of the ORGANIZATION only.")
        WishlistAudience visibility,

        @Size(max = 200)
        @Schema(description = "Active members; they see the list while its visibility is TEAM.")
        @Nullable
        List<@NotNull UUID> memberIds) {

    List<UUID> members() {
        return memberIds == null ? List.of() : memberIds.stream().distinct().toList();
    }
}
