package dev.peacetime.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A file that is being imported, or was.")
record ImportView(
        UUID id,
        ImportFormat format,
        @Nullable String fileName,

        @Schema(description = "Whether it is only judged: the report says what would become of each row.")
        boolean dryRun,

        @Schema(description = "QUEUED and RUNNING go on; DONE and FAILED do not change any more.")
        ImportStatus status,

        @Schema(description = "How many rows the file has; 0 until they are counted.")
        int rows,

        @Schema(description = "How many of them are dealt with.")
        int done,

        int created,
        int updated,
        int skipped,
        int refused,
        @Nullable ImportFailure failure,

        @Schema(description = "Who brought it; absent where a tool did.") @Nullable
        UUID memberId,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static ImportView of(Row row) {
        var failure = row.maybeText("failure_code");
        return new ImportView(
                row.uuid("id"),
                row.constant("format", ImportFormat.class),
                row.maybeText("file_name"),
                row.truth("dry_run"),
                row.constant("status", ImportStatus.class),
                row.number("row_count"),
                row.number("done"),
                row.number("created"),
                row.number("updated"),
                row.number("skipped"),
                row.number("refused"),
                failure == null ? null : new ImportFailure(failure, String.valueOf(row.maybeText("failure"))),
                row.maybeUuid("member_id"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
