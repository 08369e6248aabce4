package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Somebody is wished for. */
public record EntryAdded(UUID entryId, UUID wishlistId, UUID personId, EntryWhy why) implements Announced {

    @Override
    public UUID subjectId() {
        return entryId;
    }

    @Override
    public String type() {
        return "wishlist.entry-added";
    }
}
