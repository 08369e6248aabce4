package dev.peacetime.interest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A sign of interest that somebody gave of their own accord.")
record InterestSignalView(
        UUID id,
        UUID personId,
        SignalKind kind,
        Instant at,
        @Nullable UUID roleId,
        @Nullable String note,

        @Schema(description = "Who wrote it down; absent where a tool's key did.") @Nullable
        UUID memberId,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static InterestSignalView of(Row row) {
        return new InterestSignalView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.constant("kind", SignalKind.class),
                row.instant("at"),
                row.maybeUuid("role_id"),
                row.maybeText("note"),
                row.maybeUuid("member_id"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
