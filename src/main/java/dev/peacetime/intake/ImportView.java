package dev.peacetime.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A file that was sent to be imported, and how far that has come.")
record ImportView(
        UUID id,
        ImportFormat format,

        @Schema(description = "What the file is called, if it was uploaded by that name.") @Nullable
        String fileName,

        @Schema(description = "Whether it is only judged, and nobody is added or changed.")
        boolean dryRun,

        @Schema(description = "On which wishlist it puts everybody.") @Nullable
        UUID wishlistId,

        ImportStatus status,

        @Schema(description = "How many rows there are; absent until they were counted.") @Nullable
        Integer rows,

        @Schema(description = "How many rows are worked off.")
        int done,

        int created,
        int updated,
        int skipped,
        int refused,

        @Schema(description = "How many rows were undone, if it was.")
        int takenBack,

        @Schema(description = "Of how many rows something was kept when it was undone, since others touched it.")
        int kept,

        @Nullable ImportFailure failure,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static ImportView of(Row row) {
        var code = row.maybeText("failure_code");
        return new ImportView(
                row.uuid("id"),
                row.constant("format", ImportFormat.class),
                row.maybeText("file_name"),
                row.truth("dry_run"),
                row.maybeUuid("wishlist_id"),
                row.constant("status", ImportStatus.class),
                row.maybeNumber("row_count"),
                row.number("done"),
                row.number("created"),
                row.number("updated"),
                row.number("skipped"),
                row.number("refused"),
                row.number("taken_back"),
                row.number("kept"),
                code == null ? null : new ImportFailure(code, row.text("failure_sentence")),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
