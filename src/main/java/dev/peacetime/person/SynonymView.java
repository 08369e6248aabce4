package dev.peacetime.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a word means to the organization, beside what the service knows by itself.")
record SynonymView(
        UUID id,
        SynonymKind kind,
        String name,
        String means,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static final String SQL = """
            select s.id, s.kind, s.name, s.means, s.created_at, s.updated_at, s.version
            from synonym s
            where s.organization_id = :organization""";

    static SynonymView of(Row row) {
        return new SynonymView(
                row.uuid("id"),
                row.constant("kind", SynonymKind.class),
                row.text("name"),
                row.text("means"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
