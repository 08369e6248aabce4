package dev.peacetime.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a row, to be written down. */
record RowReport(
        int number,
        int line,
        RowOutcome outcome,
        @Nullable UUID personId,
        @Nullable String code,
        @Nullable String sentence,
        List<RowWarning> warnings) {

    static RowReport taken(ImportRow row, RowOutcome outcome, UUID personId) {
        return new RowReport(row.number(), row.line(), outcome, personId, null, null, warnings(row));
    }

    static RowReport skipped(ImportRow row, SkipReason reason, @Nullable UUID personId) {
        return new RowReport(
                row.number(), row.line(), RowOutcome.SKIPPED, personId, reason.name(), reason.sentence, warnings(row));
    }

    static RowReport unreadable(ImportRow row, RowProblem problem) {
        var outcome = problem == RowProblem.EMPTY ? RowOutcome.SKIPPED : RowOutcome.REFUSED;
        return new RowReport(row.number(), row.line(), outcome, null, problem.name(), problem.sentence, warnings(row));
    }

    static RowReport refused(ImportRow row, RowFault fault) {
        return new RowReport(
                row.number(), row.line(), RowOutcome.REFUSED, null, fault.code(), fault.sentence(), warnings(row));
    }

    /** The same, when whom it is about does not stay. */
    RowReport aboutNobody() {
        return new RowReport(number, line, outcome, null, code, sentence, warnings);
    }

    private static List<RowWarning> warnings(ImportRow row) {
        return row.warnings().stream().map(RowWarning::of).toList();
    }
}
