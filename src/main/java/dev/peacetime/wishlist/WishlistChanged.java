package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A wishlist, or who sees it, changed. */
public record WishlistChanged(UUID wishlistId, WishlistAudience visibility) implements Announced {

    @Override
    public UUID subjectId() {
        return wishlistId;
    }

    @Override
    public String type() {
        return "wishlist.changed";
    }
}
