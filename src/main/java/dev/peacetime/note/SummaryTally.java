package dev.peacetime.note;

import dev.peacetime.kernel.Row;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "How one group of notes answers one question. It stands as it is; later notes are of later groups.")
record SummaryTally(
        SummaryQuestion about,

        @Schema(description = "With ANSWERED: the question of the request that was answered, or not.") @Nullable
        String questionId,

        NoteTier tier,
        List<SummaryCount> counts,

        @Schema(description = "The day since which it is told.")
        LocalDate since) {

    static SummaryTally of(Row row) {
        var question = row.text("question").split(" ", 2);
        return new SummaryTally(
                SummaryQuestion.valueOf(question[0]),
                question.length == 1 ? null : question[1],
                row.constant("tier", NoteTier.class),
                row.jsons("counts", SummaryCount.class),
                LocalDate.ofInstant(row.instant("created_at"), ZoneOffset.UTC));
    }
}
