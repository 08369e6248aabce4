package dev.peacetime.intake;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

    int done;
    int created;
    int updated;
    int skipped;
    int refused;

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

    void finish(Instant now) {
        this.status = ImportStatus.DONE;
        changed(now);
    }

    void fail(String code, String sentence, Instant now) {
        this.status = ImportStatus.FAILED;
        this.failureCode = code;
        this.failureSentence = sentence;
        changed(now);
    }
}
