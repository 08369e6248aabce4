package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wishlist is gone, with all that was on it; who saw it can be asked of this event alone. */
public record WishlistRemoved(
        UUID wishlistId,
        WishlistAudience visibility,
        @Nullable UUID ownerId,
        List<UUID> memberIds) implements Announced {

    @Override
    public UUID subjectId() {
        return wishlistId;
    }

    @Override
    public String type() {
        return "wishlist.removed";
    }
}
