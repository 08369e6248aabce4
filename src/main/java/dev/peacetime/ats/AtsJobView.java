package dev.peacetime.ats;

import dev.peacetime.kernel.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A job of an ATS, and which role it is here.")
record AtsJobView(
        String externalId,
        @Nullable String name,

        @Schema(description = "Absent until somebody has said so, and where you may not see the role.") @Nullable
        UUID roleId) {

    static AtsJobView of(Row row) {
        return new AtsJobView(row.text("external_id"), row.maybeText("name"), row.maybeUuid("role_id"));
    }
}
