package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A wish is gone as if it had never been: the file that brought it was taken back. */
public record EntryRemoved(UUID entryId, UUID wishlistId, UUID personId) implements Announced {

    @Override
    public UUID subjectId() {
        return entryId;
    }

    @Override
    public String type() {
        return "wishlist.entry-removed";
    }
}
