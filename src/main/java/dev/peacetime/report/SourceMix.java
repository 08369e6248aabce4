package dev.peacetime.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Whence the people came who came to be known in that time, the most first.")
record SourceMix(Instant from, Instant until, List<SourceMixRow> items) implements Report {

    @Override
    public String named() {
        return "source-mix";
    }

    @Override
    public List<String> columns() {
        return SourceMixRow.COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> lines() {
        return items.stream().map(SourceMixRow::cells).toList();
    }

    @Override
    public BarChart chart() {
        return new BarChart(
                "Source mix",
                "How many people came to be known in which way, and how many of them were hired.",
                items.stream()
                        .map(row -> new Bar(
                                row.source().name(), row.people(), "%d, %d hired".formatted(row.people(), row.hired())))
                        .toList());
    }
}
