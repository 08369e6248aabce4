package dev.peacetime.report;

import dev.peacetime.kernel.Row;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How long people have been waiting on a wishlist.")
record WishlistAgeRow(
        UUID wishlistId,
        String wishlist,

        @Schema(description = "How many are neither hired, closed nor lapsed.")
        int waiting,

        @Schema(description = "Half of them have been waiting for so many days at least.")
        BigDecimal medianDays,

        @Schema(description = "Days since the first of them was added.")
        int longestDays,

        @Schema(description = "How many were to be looked at again by now.")
        int toReview,

        @Schema(description = "How many may not be kept for 30 more days.")
        int lapsingSoon) {

    static final List<String> COLUMNS =
            List.of("wishlistId", "wishlist", "waiting", "medianDays", "longestDays", "toReview", "lapsingSoon");

    static WishlistAgeRow of(Row row) {
        return new WishlistAgeRow(
                row.uuid("wishlist_id"),
                row.text("wishlist"),
                row.number("waiting"),
                new BigDecimal(row.text("median_days")),
                row.number("longest_days"),
                row.number("to_review"),
                row.number("lapsing_soon"));
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(wishlistId, wishlist, waiting, medianDays, longestDays, toReview, lapsingSoon);
    }
}
