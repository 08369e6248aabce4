package dev.peacetime.wishlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Announced;
import java.util.UUID;

/**
 * A wish came true.
 *
 * @param roleId told to the features within, never on the wire: not everybody who sees the list may know of the role
 */
public record EntryHired(
        UUID entryId,
        UUID wishlistId,
        UUID personId,
        @JsonIgnore UUID roleId) implements Announced {

    @Override
    public UUID subjectId() {
        return entryId;
    }

    @Override
    public String type() {
        return "wishlist.entry-hired";
    }
}
