package dev.peacetime.intake;

import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files that are brought in: taken at once, worked through behind the request, reported row by row. */
@ApplicationScoped
class Imports {

    private static final int PART = 256 * 1024;

    private final Sql sql;
    private final Caller caller;
    private final Clock clock;
    private final ImportSchedule schedule;

    Imports(Sql sql, Caller caller, Clock clock, ImportSchedule schedule) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
        this.schedule = schedule;
    }

    Page<ImportView> list(PageRequest page) {
        return seen().page(page, Keyset.newestFirst("i.id"), ImportView::of);
    }

    ImportView view(UUID id) {
        return seen().and("i.id = :id", "id", id).one(ImportView::of);
    }

    Page<ImportRowView> rows(UUID id, @Nullable RowOutcome outcome, PageRequest page) {
        view(id);
        return sql.query(ImportQueries.ROWS)
                .bind("import", id)
                .and("w.outcome = :outcome", "outcome", outcome)
                .page(page, Keyset.ascending("w.number", "number", "integer"), ImportRowView::of);
    }

    /** Takes a file; once this has committed it will be worked through, whatever befalls the service. */
    @Transactional
    ImportView take(Upload upload, ImportFormat format, boolean dryRun) {
        var run = new ImportRun(format, upload.fileName(), dryRun, caller.memberId(), clock.instant());
        run.persistAndFlush();
        keep(upload, run.id);
        schedule.soon(sql.organization(), run.id);
        return view(run.id);
    }

    private void keep(Upload upload, UUID importId) {
        try (var content = Files.newInputStream(upload.file())) {
            var part = 0;
            for (var bytes = content.readNBytes(PART); bytes.length > 0; bytes = content.readNBytes(PART)) {
                sql.query(ImportQueries.WRITE_PART)
                        .bind("import", importId)
                        .bind("part", part++)
                        .bind("content", bytes)
                        .execute();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Query seen() {
        return sql.query(ImportQueries.IMPORTS).bind("administers", caller.may(Permission.MEMBERS_WRITE));
    }
}
