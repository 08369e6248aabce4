package dev.peacetime.relationship;

import dev.peacetime.kernel.Refusal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What became of one of them.")
record TouchpointResult(
        @Schema(description = "201, or the status of its refusal.")
        int status,

        @Schema(description = "The touchpoint that was written down.") @Nullable
        UUID id,

        @Schema(description = "The code of its refusal.") @Nullable
        String code,

        @Nullable String detail) {

    static TouchpointResult written(UUID id) {
        return new TouchpointResult(201, id, null, null);
    }

    static TouchpointResult refused(Refusal refusal) {
        return new TouchpointResult(refusal.status(), null, refusal.name(), refusal.sentence());
    }
}
