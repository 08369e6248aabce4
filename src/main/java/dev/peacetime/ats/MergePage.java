package dev.peacetime.ats;

import dev.peacetime.kernel.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page in Merge's shape. */
@Schema(description = "A page in Merge's shape.")
record MergePage<T>(
        @Schema(description = "The `cursor` of the next page; absent on the last one.") @Nullable
        String next,

        @Schema(description = "Not given: pages are walked forwards.") @Nullable
        String previous,

        List<T> results) {

    static <T> MergePage<T> of(Page<T> page) {
        return new MergePage<>(page.next(), null, page.items());
    }
}
