package dev.peacetime.intake;

import dev.peacetime.kernel.Sql;
import dev.peacetime.relationship.Connected;
import dev.peacetime.relationship.Ties;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Works off some rows. What they do, what is reported of them and how far the import has come become true in one transaction,
 * so that whoever goes on after a crash neither repeats nor skips a row. Of a dry run only the report is kept.
 */
@ApplicationScoped
class ImportBatch {

    private final Sql sql;
    private final ImportProgress progress;
    private final NewFaces newFaces;
    private final Reception reception;
    private final Ties ties;

    ImportBatch(Sql sql, ImportProgress progress, NewFaces newFaces, Reception reception, Ties ties) {
        this.sql = sql;
        this.progress = progress;
        this.newFaces = newFaces;
        this.reception = reception;
        this.ties = ties;
    }

    /** Works off rows that follow each other: together, or if that fails one half after the other, so that none harms another. */
    void workOff(Import standing, List<ImportRow> rows) {
        try {
            together(standing, rows);
        } catch (RuntimeException failure) {
            if (rows.size() == 1) {
                refuse(standing, rows.get(0), failure);
            } else {
                workOff(standing, rows.subList(0, rows.size() / 2));
                workOff(standing, rows.subList(rows.size() / 2, rows.size()));
            }
        }
    }

    /** A row that fails alone, and by its own fault, is refused; any other failure is for the scheduler to try again. */
    private void refuse(Import standing, ImportRow row, RuntimeException failure) {
        var fault = RowFault.of(failure).orElseThrow(() -> failure);
        QuarkusTransaction.requiringNew()
                .run(() -> report(standing.id, new Judged(List.of(RowReport.refused(row, fault)), Set.of())));
    }

    private void together(Import standing, List<ImportRow> rows) {
        if (standing.dryRun) {
            var judged = onlyJudged(standing.id, rows);
            QuarkusTransaction.requiringNew().run(() -> report(standing.id, judged));
        } else {
            QuarkusTransaction.requiringNew().run(() -> report(standing.id, judge(standing.id, rows)));
        }
    }

    private Judged onlyJudged(UUID importId, List<ImportRow> rows) {
        QuarkusTransaction.begin();
        try {
            return judge(importId, rows);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Judged judge(UUID importId, List<ImportRow> rows) {
        sql.query(ImportQueries.ONE_AFTER_THE_OTHER).any();
        var held = progress.held(importId);
        var seen = seen(importId, rows);
        var keys = new HashSet<UUID>();
        var brought = new HashSet<UUID>();
        var connected = new ArrayList<Connected>();
        var reports = new ArrayList<RowReport>();
        var welcomed = reception.welcome(newFaces.among(rows, importId, seen), held);
        for (var row : rows) {
            var own = row.keys(importId);
            var report = welcomed.containsKey(row.number())
                    ? welcomed.get(row.number())
                    : reception.take(row, held, own.stream().anyMatch(seen::contains));
            if (report.outcome() == RowOutcome.CREATED) {
                brought.add(report.personId());
            }
            reports.replaceAll(earlier -> earlier.followedBy(report));
            seen.addAll(own);
            keys.addAll(own);
            if (row.bond() != null && report.personId() != null) {
                connected.add(new Connected(report.personId(), row.bond().on()));
            }
            reports.add(held.dryRun && brought.contains(report.personId()) ? report.aboutNobody() : report);
        }
        if (held.memberId != null && !connected.isEmpty()) {
            ties.connected(held.memberId, connected);
        }
        return new Judged(reports, keys);
    }

    private Set<UUID> seen(UUID importId, List<ImportRow> rows) {
        var keys = rows.stream().flatMap(row -> row.keys(importId).stream()).toList();
        return new HashSet<>(sql.query(ImportQueries.SEEN)
                .bind("import", importId)
                .bind("keys", keys)
                .list(row -> row.uuid("key")));
    }

    private void report(UUID importId, Judged judged) {
        progress.report(progress.held(importId), judged.reports());
        sql.query(ImportQueries.REMEMBER)
                .bind("import", importId)
                .bind("keys", judged.keys())
                .execute();
    }

    private record Judged(List<RowReport> reports, Set<UUID> keys) {}
}
