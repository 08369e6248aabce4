package dev.peacetime.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How long those waited who referred somebody, role by role, for whatever fits last.")
record TimeToAnswer(
        Instant from,
        Instant until,

        @Schema(description = "At most the 1000 roles with the most referrals.")
        List<TimeToAnswerRow> items) {

    String csv() {
        return CsvText.of(
                TimeToAnswerRow.COLUMNS,
                items.stream().map(TimeToAnswerRow::cells).toList());
    }
}
