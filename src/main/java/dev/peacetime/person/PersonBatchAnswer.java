package dev.peacetime.person;

import dev.peacetime.kernel.Problem;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What became of each person of a batch, in their order.")
record PersonBatchAnswer(List<Item> items) {

    @Schema(name = "PersonBatchItem", description = "What became of one person of a batch.")
    record Item(
            @Schema(description = "Which one, from 0.") int index,

            @Schema(description = "As a request for this person alone would have been answered.")
            int status,

            @Schema(description = "Of the person, if they were added.") @Nullable
            UUID id,

            @Schema(description = "Whether they were added by an earlier request with the same `Idempotency-Key`.")
            boolean replayed,

            @Schema(description = "Why they were not added, if they were not.") @Nullable
            Problem problem) {}
}
