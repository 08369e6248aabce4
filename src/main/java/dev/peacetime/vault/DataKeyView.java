package dev.peacetime.vault;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A key under which an organization's notes are sealed; the key itself is never shown.")
record DataKeyView(
        UUID id,
        DataKeyStatus status,
        Instant createdAt,

        @Schema(description = "Since when another one seals.") @Nullable
        Instant retiredAt,

        @Schema(description = "Since when all that it sealed is sealed anew, and it is gone.") @Nullable
        Instant destroyedAt,

        @JsonIgnore String version)
        implements Versioned {

    static final String SQL = """
            select k.id, k.created_at, k.retired_at, k.destroyed_at,
              case when k.destroyed_at is not null then 'DESTROYED'
                when k.retired_at is not null then 'RETIRED' else 'CURRENT' end as status
            from data_key k
            where k.organization_id = :organization""";

    static DataKeyView of(Row row) {
        var status = row.constant("status", DataKeyStatus.class);
        return new DataKeyView(
                row.uuid("id"),
                status,
                row.instant("created_at"),
                row.maybeInstant("retired_at"),
                row.maybeInstant("destroyed_at"),
                String.valueOf(status.ordinal()));
    }
}
