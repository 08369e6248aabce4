package dev.peacetime.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How long those waited who referred somebody, role by role, for whatever fits last.")
record TimeToAnswer(
        Instant from,
        Instant until,

        @Schema(description = "At most the 1000 roles with the most referrals.")
        List<TimeToAnswerRow> items)
        implements Report {

    @Override
    public String named() {
        return "time-to-answer";
    }

    @Override
    public List<String> columns() {
        return TimeToAnswerRow.COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> lines() {
        return items.stream().map(TimeToAnswerRow::cells).toList();
    }

    @Override
    public BarChart chart() {
        return new BarChart(
                "Time to answer",
                "Hours until half of a role's referrers had their acknowledgement.",
                items.stream().map(TimeToAnswer::bar).toList());
    }

    private static Bar bar(TimeToAnswerRow row) {
        var hours = row.medianHoursToAcknowledge();
        return new Bar(
                Objects.requireNonNullElse(row.role(), "Whatever fits"),
                hours == null ? 0 : hours.doubleValue(),
                "%s, %d of %d late"
                        .formatted(hours == null ? "none yet" : hours + " h", row.acknowledgedLate(), row.sent()));
    }
}
