package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** There is a new wishlist. */
public record WishlistMade(UUID wishlistId, WishlistAudience visibility) implements Announced {

    @Override
    public UUID subjectId() {
        return wishlistId;
    }

    @Override
    public String type() {
        return "wishlist.made";
    }
}
