package dev.peacetime.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
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
        String next) {

    /**
     * This page of what stands under something; if nothing is on it, after asking whether that something exists. What is on it tells
     * as much, so that a list costs one round trip.
     *
     * @param owner throws the refusal if there is no owner, or none whom the caller may see
     */
    public Page<T> under(Supplier<?> owner) {
        if (items.isEmpty()) {
            owner.get();
        }
        return this;
    }

    /** The same where the owner is asked without waiting. */
    public CompletionStage<Page<T>> shownUnder(Supplier<? extends CompletionStage<?>> owner) {
        return items.isEmpty() ? owner.get().thenApply(there -> this) : CompletableFuture.completedStage(this);
    }
}
