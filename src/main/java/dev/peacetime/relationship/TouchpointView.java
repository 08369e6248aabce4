package dev.peacetime.relationship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "That you and somebody were in touch.")
record TouchpointView(
        UUID id,
        UUID personId,
        TouchpointKind kind,
        Instant at,
        TouchpointInitiator initiatedBy,
        TouchpointHelp help,
        @Nullable String note,

        @Schema(description = "Taken from a calendar and not confirmed by you: it warms nothing and moves no date.")
        boolean automatic,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static final String SQL = """
            select c.id, c.person_id, c.kind, c.at, c.initiated_by, c.help, c.note, c.automatic, c.created_at, c.updated_at,
              c.version
            from touchpoint c
            where c.organization_id = :organization and c.member_id = :member::uuid""";

    static TouchpointView of(Row row) {
        return new TouchpointView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.constant("kind", TouchpointKind.class),
                row.instant("at"),
                row.constant("initiated_by", TouchpointInitiator.class),
                row.constant("help", TouchpointHelp.class),
                row.maybeText("note"),
                row.truth("automatic"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
