package dev.peacetime.conflict;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "That two people have to do with each other, as somebody declared.")
record DeclaredTieView(
        UUID id,
        UUID personId,
        UUID otherId,
        DeclaredTieKind kind,
        @Nullable UUID declaredById,
        Instant createdAt,
        @JsonIgnore String version)
        implements Versioned {

    static DeclaredTieView of(Row row) {
        return new DeclaredTieView(
                row.uuid("id"),
                row.uuid("one_id"),
                row.uuid("other_id"),
                row.constant("kind", DeclaredTieKind.class),
                row.maybeUuid("declared_by_id"),
                row.instant("created_at"),
                "1");
    }
}
