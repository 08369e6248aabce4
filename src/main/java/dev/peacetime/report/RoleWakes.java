package dev.peacetime.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Whom roles woke in that time, role by role, the most first.")
record RoleWakes(
        Instant from,
        Instant until,

        @Schema(description = "At most the 1000 roles that woke the most.")
        List<RoleWakesRow> items)
        implements Report {

    @Override
    public String named() {
        return "wakes";
    }

    @Override
    public List<String> columns() {
        return RoleWakesRow.COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> lines() {
        return items.stream().map(RoleWakesRow::cells).toList();
    }

    @Override
    public BarChart chart() {
        return new BarChart(
                "Wakes",
                "How many of those who waited a role woke, and how many of them it hired.",
                items.stream()
                        .map(row ->
                                new Bar(row.role(), row.woken(), "%d, %d hired".formatted(row.woken(), row.hired())))
                        .toList());
    }
}
