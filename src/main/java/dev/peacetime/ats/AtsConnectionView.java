package dev.peacetime.ats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An ATS that sends its events.")
record AtsConnectionView(
        UUID id,
        String name,
        AtsKind kind,

        @Schema(description = "What its events are verified by; shown when it is made and never again.") @Nullable
        String secret,

        @Schema(description = "Where the ATS sends its events.")
        String eventsPath,

        List<AtsStageName> stages,
        @Nullable String rejectionWord,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static final String SQL = """
            select c.id, c.name, c.kind, c.stages, c.rejection_word, c.created_at, c.updated_at, c.version
            from ats_connection c
            where c.organization_id = :organization and c.closed_at is null""";

    static AtsConnectionView of(Row row) {
        return new AtsConnectionView(
                row.uuid("id"),
                row.text("name"),
                row.constant("kind", AtsKind.class),
                null,
                "/v1/ats/" + row.uuid("id") + "/events",
                row.jsons("stages", AtsStageName.class),
                row.maybeText("rejection_word"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    AtsConnectionView showing(@Nullable String shown) {
        return new AtsConnectionView(
                id, name, kind, shown, eventsPath, stages, rejectionWord, createdAt, updatedAt, version);
    }
}
