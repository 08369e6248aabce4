package dev.peacetime.wishlist;

import dev.peacetime.kernel.Refused;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one of many who were to be wished for. */
@Schema(description = "What became of one who was to be put on a wishlist.")
record BatchedEntry(
        @Schema(description = "201 for one who is wished for now; else what a request for them alone had answered.")
        int status,

        @Schema(description = "As it was sent.") UUID personId,
        @Schema(description = "The new entry.") @Nullable UUID entryId,

        @Schema(description = "Why not, for programs.") @Nullable
        String code,

        @Schema(description = "Why not, for people.") @Nullable
        String detail) {

    static BatchedEntry added(UUID personId, UUID entryId) {
        return new BatchedEntry(201, personId, entryId, null, null);
    }

    static BatchedEntry refused(UUID personId, Refused refused) {
        var refusal = refused.refusal();
        return new BatchedEntry(refusal.status(), personId, null, refusal.name(), refusal.sentence());
    }
}
