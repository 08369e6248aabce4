package dev.peacetime.ats;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A role, as a job in Merge's shape.")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MergeJob(
        UUID id,
        String name,
        @Nullable String description,

        @Schema(description = "`OPEN`, `CLOSED`, `DRAFT` or `PENDING`.")
        String status,

        boolean confidential,
        List<UUID> hiringManagers,
        List<UUID> recruiters,
        boolean remoteWasDeleted,
        Instant createdAt,
        Instant modifiedAt) {

    static MergeJob of(Row row) {
        return new MergeJob(
                row.uuid("id"),
                row.text("name"),
                row.maybeText("description"),
                row.text("status"),
                row.truth("confidential"),
                row.uuids("hiring_managers"),
                row.uuids("recruiters"),
                false,
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
