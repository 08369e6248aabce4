package dev.peacetime.wishlist;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A role came that may be the one. Told to those who see both the list and the role. */
public record EntryWoken(UUID entryId, UUID wishlistId, UUID roleId) implements Announced {

    @Override
    public UUID subjectId() {
        return entryId;
    }

    @Override
    public String type() {
        return "wishlist.entry-woken";
    }
}
