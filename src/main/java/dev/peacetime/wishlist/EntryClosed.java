package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A wish was given up. */
public record EntryClosed(UUID entryId, UUID wishlistId, UUID personId) implements Announced {

    @Override
    public UUID subjectId() {
        return entryId;
    }

    @Override
    public String type() {
        return "wishlist.entry-closed";
    }
}
