package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Something about a wish, or where it stands, changed. */
public record EntryChanged(UUID entryId, UUID wishlistId, UUID personId, EntryStatus status) implements Announced {

    @Override
    public UUID subjectId() {
        return entryId;
    }

    @Override
    public String type() {
        return "wishlist.entry-changed";
    }
}
