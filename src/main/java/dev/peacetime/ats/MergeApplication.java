package dev.peacetime.ats;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A referral, as an application in Merge's shape.")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MergeApplication(
        UUID id,
        UUID candidate,

        @Schema(description = "The role; absent for whatever fits.") @Nullable
        UUID job,

        Instant appliedAt,
        @Nullable Instant rejectedAt,
        String source,

        @Schema(description = "The member who referred them.")
        UUID creditedTo,

        @Schema(description = "The referral's stage.") String currentStage,
        @Nullable String rejectReason,
        boolean remoteWasDeleted,
        Instant createdAt,
        Instant modifiedAt) {

    static MergeApplication of(Row row) {
        return new MergeApplication(
                row.uuid("id"),
                row.uuid("candidate"),
                row.maybeUuid("job"),
                row.instant("created_at"),
                row.maybeInstant("rejected_at"),
                "Referral",
                row.uuid("credited_to"),
                row.text("stage"),
                row.maybeText("reject_reason"),
                false,
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
