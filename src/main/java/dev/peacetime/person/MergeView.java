package dev.peacetime.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Two people who were found to be one.")
record MergeView(
        UUID id,

        @Schema(description = "The one who has all that the two had.")
        UUID winnerId,

        @Schema(description = "The one whose id leads to the winner.")
        UUID loserId,

        @Schema(description = "Since when they are two again.") @Nullable
        Instant undoneAt,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static final String SQL = """
            select m.id, m.winner_id, m.loser_id, m.undone_at, m.created_at, m.updated_at, m.version
            from person_merge m
            where m.organization_id = :organization""";

    static MergeView of(Row row) {
        return new MergeView(
                row.uuid("id"),
                row.uuid("winner_id"),
                row.uuid("loser_id"),
                row.maybeInstant("undone_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
