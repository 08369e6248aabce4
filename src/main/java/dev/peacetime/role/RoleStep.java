package dev.peacetime.role;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened to a role, and where it stood from then on. */
@Schema(description = "What happened to a role, and where it stood from then on.")
record RoleStep(
        UUID id,
        Instant at,
        RoleStepKind step,
        RoleStatus status,

        @Schema(description = "Who did it; absent where a tool's key did.") @Nullable
        UUID memberId,

        @Schema(description = "Who took an opening; told to its hiring team and to those who open roles.") @Nullable
        UUID personId) {

    static RoleStep of(Row row) {
        return new RoleStep(
                row.uuid("id"),
                row.instant("at"),
                row.constant("step", RoleStepKind.class),
                row.constant("status", RoleStatus.class),
                row.maybeUuid("member_id"),
                row.maybeUuid("person_id"));
    }
}
