package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A wish is on that list no more: it moved, or is forgotten. */
public record EntryLeft(UUID entryId, UUID wishlistId) implements Announced {

    @Override
    public UUID subjectId() {
        return entryId;
    }

    @Override
    public String type() {
        return "wishlist.entry-left";
    }
}
