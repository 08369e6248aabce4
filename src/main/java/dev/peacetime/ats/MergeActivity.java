package dev.peacetime.ats;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A step of a referral, as an activity in Merge's shape.")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MergeActivity(
        UUID id,

        @Schema(description = "The member who took it.") @Nullable
        UUID user,

        String activityType,
        String subject,
        @Nullable String body,
        String visibility,
        UUID candidate,
        boolean remoteWasDeleted,
        Instant createdAt,
        Instant modifiedAt) {

    static MergeActivity of(Row row) {
        var at = row.instant("at");
        return new MergeActivity(
                row.uuid("id"),
                row.maybeUuid("member_id"),
                "OTHER",
                row.text("stage"),
                row.maybeText("note"),
                "PRIVATE",
                row.uuid("candidate"),
                false,
                at,
                at);
    }
}
