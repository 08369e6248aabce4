package dev.peacetime.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. There is no total: counting costs more than it tells, and would tell of what is hidden.
 *
 * @param next the cursor of the next page, absent on the last
 */
public record Page<T>(
        List<T> items,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Cursor of the next page, for `after`; absent on the last one.")
        @Nullable
        String next) {}
