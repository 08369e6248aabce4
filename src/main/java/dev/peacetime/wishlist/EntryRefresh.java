package dev.peacetime.wishlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A link by which a person says whether they want to be kept in mind. You send it to them.")
record EntryRefresh(
        @Schema(description = "The entry's.") UUID id,

        @Schema(description = "Shown this once: the path of the page's data at which the person answers.") @Nullable
        String link,

        @Schema(description = "Until when the link is good.")
        Instant expiresAt,

        @JsonIgnore String version)
        implements Versioned {

    /** As it is kept for a repetition. */
    EntryRefresh withoutLink() {
        return new EntryRefresh(id, null, expiresAt, version);
    }
}
