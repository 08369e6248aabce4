package dev.peacetime.intake;

import dev.peacetime.person.Completion;
import dev.peacetime.person.Gained;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row, to be written down.
 *
 * @param personVersion in which version it left its person
 * @param foundIn in which version it found them, where it changed them
 * @param gained what a known person gained by it
 * @param entryId the entry that it made
 */
record RowReport(
        int number,
        int line,
        RowOutcome outcome,
        @Nullable UUID personId,
        @Nullable String code,
        @Nullable String sentence,
        List<RowWarning> warnings,
        @Nullable Long personVersion,
        @Nullable Long foundIn,
        @Nullable Gained gained,
        @Nullable UUID entryId) {

    static RowReport created(ImportRow row, UUID personId) {
        return of(row, RowOutcome.CREATED, personId, null, null).leaving(0);
    }

    static RowReport updated(ImportRow row, UUID personId, Completion.Completed completed) {
        var report = of(row, RowOutcome.UPDATED, personId, null, null);
        return new RowReport(
                report.number,
                report.line,
                report.outcome,
                personId,
                null,
                null,
                report.warnings,
                completed.after(),
                completed.before(),
                completed.gained(),
                null);
    }

    static RowReport skipped(ImportRow row, SkipReason reason, @Nullable UUID personId) {
        return of(row, RowOutcome.SKIPPED, personId, reason.name(), reason.sentence);
    }

    static RowReport unreadable(ImportRow row, RowProblem problem) {
        var outcome = problem == RowProblem.EMPTY ? RowOutcome.SKIPPED : RowOutcome.REFUSED;
        return of(row, outcome, null, problem.name(), problem.sentence);
    }

    static RowReport refused(ImportRow row, RowFault fault) {
        return of(row, RowOutcome.REFUSED, null, fault.code(), fault.sentence());
    }

    /** The same, when whom it is about does not stay. */
    RowReport aboutNobody() {
        return new RowReport(number, line, outcome, null, code, sentence, warnings, null, null, null, null);
    }

    /** The same, when its person was left in another version. */
    RowReport leaving(long version) {
        return new RowReport(
                number, line, outcome, personId, code, sentence, warnings, version, foundIn, gained, entryId);
    }

    /** The same, after a later row changed the person whom this one brought. */
    RowReport followedBy(RowReport later) {
        return outcome == RowOutcome.CREATED
                        && Objects.equals(personId, later.personId)
                        && Objects.equals(personVersion, later.foundIn)
                        && later.personVersion != null
                ? leaving(later.personVersion)
                : this;
    }

    /** The same, when it put its person on a list. */
    RowReport entering(UUID entry) {
        return new RowReport(
                number, line, outcome, personId, code, sentence, warnings, personVersion, foundIn, gained, entry);
    }

    private static RowReport of(
            ImportRow row,
            RowOutcome outcome,
            @Nullable UUID personId,
            @Nullable String code,
            @Nullable String sentence) {
        var warnings = row.warnings().stream().map(RowWarning::of).toList();
        return new RowReport(
                row.number(), row.line(), outcome, personId, code, sentence, warnings, null, null, null, null);
    }
}
