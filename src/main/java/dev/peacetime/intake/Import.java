package dev.peacetime.intake;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file that somebody sent, and how far the work on it has come. */
@Entity
class Import extends Kept {

    @Column(name = "member_id", updatable = false)
    @Nullable
    UUID memberId;

    @Column(name = "caller_id", updatable = false)
    @Nullable
    UUID callerId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ImportFormat format;

    @Column(name = "file_name", updatable = false)
    @Nullable
    String fileName;

    @Column(name = "dry_run", updatable = false)
    boolean dryRun;

    /** On which list everybody is put whom the file is about. */
    @Column(name = "wishlist_id", updatable = false)
    @Nullable
    UUID wishlistId;

    /** Which column is what, where whoever sent it said so. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    @Nullable
    CsvMapping mapping;

    /** Whether whoever sent it may change people whom others brought. */
    @Column(name = "changes_people", updatable = false)
    boolean changesPeople;

    /** In how many parts the file is kept. */
    int parts;

    @Enumerated(EnumType.STRING)
    ImportStatus status;

    /** Unknown until the file was read through once. */
    @Column(name = "row_count")
    @Nullable
    Integer rowCount;

    @Column(name = "over_at")
    @Nullable
    Instant overAt;

    int done;
    int created;
    int updated;
    int skipped;
    int refused;

    /** How many rows were undone, and of how many something was kept. */
    @Column(name = "taken_back")
    int takenBack;

    int kept;

    /** The key or the member that had it undone. */
    @Column(name = "undone_by_id")
    @Nullable
    UUID undoneById;

    @Column(name = "failure_code")
    @Nullable
    String failureCode;

    @Column(name = "failure_sentence")
    @Nullable
    String failureSentence;

    @SuppressWarnings("NullAway")
    Import() {}

    Import(NewImport form, @Nullable UUID memberId, @Nullable UUID callerId, boolean changesPeople, Instant now) {
        super(now);
        this.memberId = memberId;
        this.callerId = callerId;
        this.format = form.format();
        this.fileName = form.fileName();
        this.dryRun = form.dryRun();
        this.wishlistId = form.wishlistId();
        this.mapping = form.mapping();
        this.changesPeople = changesPeople;
        this.status = ImportStatus.QUEUED;
    }

    /** The file is here whole. */
    void arrived(int parts) {
        this.parts = parts;
    }

    boolean isOver() {
        return status != ImportStatus.QUEUED && status != ImportStatus.RUNNING;
    }

    boolean isUndone() {
        return status == ImportStatus.UNDOING || status == ImportStatus.UNDONE;
    }

    /** Whether another twentieth of it is done, which is told. */
    boolean tellsBetween(int before) {
        return rowCount != null && rowCount > 0 && done < rowCount && twentieth(before) != twentieth(done);
    }

    private long twentieth(int rows) {
        return 20L * rows / (rowCount == null ? 1 : rowCount);
    }

    void begin(int rows, Instant now) {
        this.status = ImportStatus.RUNNING;
        this.rowCount = rows;
        changed(now);
    }

    /** Counts rows that are worked off. They must be the next ones: if they are not, somebody else works on this import. */
    void count(List<RowReport> reports, Instant now) {
        if (isOver() || reports.get(0).number() != done + 1) {
            throw new IllegalStateException("row " + reports.get(0).number() + " is not the next one");
        }
        for (var report : reports) {
            done++;
            switch (report.outcome()) {
                case CREATED -> created++;
                case UPDATED -> updated++;
                case SKIPPED -> skipped++;
                case REFUSED -> refused++;
            }
        }
        changed(now);
    }

    /** When everything was done for it that was. */
    Instant overAt() {
        return overAt == null ? updatedAt : overAt;
    }

    void undo(@Nullable UUID callerId, Instant now) {
        this.status = ImportStatus.UNDOING;
        this.undoneById = callerId;
        changed(now);
    }

    void countUndone(List<UndoneRow> rows, Instant now) {
        for (var row : rows) {
            if (row.undo() == RowUndo.TAKEN_BACK) {
                takenBack++;
            } else {
                kept++;
            }
        }
        changed(now);
    }

    void finishUndoing(Instant now) {
        this.status = ImportStatus.UNDONE;
        changed(now);
    }

    void finish(Instant now) {
        this.status = ImportStatus.DONE;
        this.overAt = now;
        changed(now);
    }

    void fail(String code, String sentence, Instant now) {
        this.status = ImportStatus.FAILED;
        this.overAt = now;
        this.failureCode = code;
        this.failureSentence = sentence;
        changed(now);
    }
}
