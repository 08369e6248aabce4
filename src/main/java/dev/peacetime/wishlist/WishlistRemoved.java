package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A wishlist is gone, with all that was on it. */
public record WishlistRemoved(UUID wishlistId) implements Announced {

    @Override
    public UUID subjectId() {
        return wishlistId;
    }

    @Override
    public String type() {
        return "wishlist.removed";
    }
}
