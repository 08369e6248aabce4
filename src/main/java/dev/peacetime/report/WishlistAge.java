package dev.peacetime.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How long people have been waiting, wishlist by wishlist, where the most wait first.")
record WishlistAge(
        Instant at,

        @Schema(description = "At most the 1000 wishlists on which the most wait.")
        List<WishlistAgeRow> items)
        implements Report {

    @Override
    public String named() {
        return "wishlist-age";
    }

    @Override
    public List<String> columns() {
        return WishlistAgeRow.COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> lines() {
        return items.stream().map(WishlistAgeRow::cells).toList();
    }

    @Override
    public BarChart chart() {
        return new BarChart(
                "Wishlist age",
                "For how many days half of a wishlist's people have been waiting at least.",
                items.stream()
                        .map(row -> new Bar(
                                row.wishlist(),
                                row.medianDays().doubleValue(),
                                "%s days, %d people".formatted(row.medianDays().toPlainString(), row.waiting())))
                        .toList());
    }
}
