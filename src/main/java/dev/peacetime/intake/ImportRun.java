package dev.peacetime.intake;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that is being imported, or was. */
@Entity
@Table(name = "import_run")
class ImportRun extends Kept {

    @Column(name = "member_id", updatable = false)
    @Nullable
    UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ImportFormat format;

    @Column(name = "file_name", updatable = false)
    @Nullable
    String fileName;

    @Column(name = "dry_run", updatable = false)
    boolean dryRun;

    @Enumerated(EnumType.STRING)
    ImportStatus status;

    @Column(name = "row_count")
    int rowCount;

    int done;

    int created;

    int updated;

    int skipped;

    int refused;

    @Column(name = "failure_code")
    @Nullable
    String failureCode;

    @Nullable
    String failure;

    @SuppressWarnings("NullAway")
    ImportRun() {}

    @SuppressWarnings("NullAway")
    ImportRun(ImportFormat format, @Nullable String fileName, boolean dryRun, @Nullable UUID memberId, Instant now) {
        super(now);
        this.format = format;
        this.fileName = fileName;
        this.dryRun = dryRun;
        this.memberId = memberId;
        this.status = ImportStatus.QUEUED;
    }

    boolean isOver() {
        return status == ImportStatus.DONE || status == ImportStatus.FAILED;
    }

    void run(int rows, Instant now) {
        this.status = ImportStatus.RUNNING;
        this.rowCount = rows;
        changed(now);
    }

    void report(List<RowReport> rows, Instant now) {
        for (var row : rows) {
            switch (row.outcome()) {
                case CREATED -> created++;
                case UPDATED -> updated++;
                case SKIPPED -> skipped++;
                case REFUSED -> refused++;
            }
        }
        this.done += rows.size();
        changed(now);
    }

    void finish(Instant now) {
        this.status = ImportStatus.DONE;
        changed(now);
    }

    void fail(RefusedFile why, Instant now) {
        this.status = ImportStatus.FAILED;
        this.failureCode = why.refusal.name();
        this.failure = why.getMessage();
        changed(now);
    }
}
