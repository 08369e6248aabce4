package dev.peacetime.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a row, before it is written down. */
record RowReport(
        long number,
        long line,
        RowOutcome outcome,
        @Nullable UUID personId,
        @Nullable String code,
        @Nullable String sentence,
        List<RowWarning> warnings) {

    static RowReport refused(long number, long line, String code, String sentence) {
        return new RowReport(number, line, RowOutcome.REFUSED, null, code, sentence, List.of());
    }

    RowReport because(String code, String sentence) {
        return new RowReport(number, line, outcome, personId, code, sentence, warnings);
    }
}
