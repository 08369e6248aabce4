package dev.peacetime.intake;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.AsJson;
import dev.peacetime.kernel.Refused;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Works an import through, some rows to a transaction, each with its report and the count of what is done: whoever takes
 * over after a crash goes on behind the last row that was committed, and no row is done twice.
 */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class);
    private static final int BATCH = 50;

    private final Sql sql;
    private final EntityManager entities;
    private final RowIntake intake;
    private final Clock clock;
    private final Event<Announced> announce;

    ImportWork(Sql sql, EntityManager entities, RowIntake intake, Clock clock, Event<Announced> announce) {
        this.sql = sql;
        this.entities = entities;
        this.intake = intake;
        this.clock = clock;
        this.announce = announce;
    }

    /** Works through what is left of an import; harmless when nothing is. */
    void through(UUID organizationId, UUID importId) {
        Tenant.runFor(organizationId, null, () -> {
            var run = QuarkusTransaction.requiringNew().call(() -> entities.find(ImportRun.class, importId));
            if (run == null || run.isOver()) {
                return;
            }
            try {
                begin(importId, IntakeRows.count(run.format, file(importId), today()));
                read(run);
                end(importId, ImportRun::finish);
            } catch (RefusedFile refused) {
                end(importId, (ended, now) -> ended.fail(refused, now));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private void read(ImportRun run) throws IOException {
        try (var rows = IntakeRows.open(run.format, file(run.id), today(), run.done)) {
            for (var batch = rows.next(BATCH); !batch.isEmpty(); batch = rows.next(BATCH)) {
                take(run.id, batch);
            }
        }
    }

    /** All rows in one transaction; if one of them will not go, each in its own, so that it harms no other. */
    private void take(UUID importId, List<IntakeRow> rows) {
        try {
            commit(importId, rows);
        } catch (RuntimeException oneOfThem) {
            rows.forEach(row -> takeAlone(importId, row));
        }
    }

    private void takeAlone(UUID importId, IntakeRow row) {
        try {
            commit(importId, List.of(row));
        } catch (Refused refused) {
            report(importId, row, refused.refusal().name(), refused.refusal().sentence());
        } catch (RuntimeException failure) {
            LOG.errorf(
                    "Row %d of import %s failed: %s",
                    row.number(), importId, failure.getClass().getName());
            report(importId, row, "ROW_FAILED", "This row could not be taken, and the fault is ours.");
        }
    }

    private void commit(UUID importId, List<IntakeRow> rows) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.query(ImportQueries.TAKE_TURNS).any();
            var run = locked(importId);
            var reports = new ArrayList<RowReport>();
            for (var row : rows) {
                reports.add(intake.take(row, run));
            }
            write(run, reports);
        });
    }

    private void report(UUID importId, IntakeRow row, String code, String sentence) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        write(locked(importId), List.of(RowReport.refused(row.number(), row.line(), code, sentence))));
    }

    private void write(ImportRun run, List<RowReport> reports) {
        for (var report : reports) {
            sql.query(ImportQueries.WRITE_ROW)
                    .bind("import", run.id)
                    .bind("number", report.number())
                    .bind("line", report.line())
                    .bind("outcome", report.outcome())
                    .bind("person", run.dryRun && report.outcome() == RowOutcome.CREATED ? null : report.personId())
                    .bind("code", report.code())
                    .bind("sentence", report.sentence())
                    .bind("warnings", new AsJson(report.warnings()))
                    .execute();
        }
        run.report(reports, clock.instant());
    }

    private void begin(UUID importId, int rows) {
        QuarkusTransaction.requiringNew().run(() -> locked(importId).run(rows, clock.instant()));
    }

    private void end(UUID importId, Ending ending) {
        QuarkusTransaction.requiringNew().run(() -> {
            var run = locked(importId);
            ending.of(run, clock.instant());
            sql.query(ImportQueries.FORGET_PARTS).bind("import", importId).execute();
            announce.fire(new ImportFinished(importId, run.status, run.created, run.updated, run.skipped, run.refused));
        });
    }

    private ImportRun locked(UUID importId) {
        return entities.find(ImportRun.class, importId, LockModeType.PESSIMISTIC_WRITE);
    }

    private KeptFile file(UUID importId) {
        return new KeptFile(sql, importId);
    }

    private java.time.LocalDate today() {
        return java.time.LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
    }

    private interface Ending {
        void of(ImportRun run, java.time.Instant now);
    }
}
