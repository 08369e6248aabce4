package dev.peacetime.ats;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page in Merge's shape. */
@Schema(description = "A page in Merge's shape.")
record MergePage<T>(
        @Schema(description = "The `cursor` of the next page; absent on the last one.") @Nullable
        String next,

        @Schema(description = "The `cursor` of the page before; absent on the first one.") @Nullable
        String previous,

        List<T> results) {}
