package dev.peacetime.organization;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Something that awaits you.")
record AgendaItem(
        AgendaKind kind,

        @Schema(description = "By when; what has no time of its own is due from when it began to wait.")
        Instant dueAt,

        @Schema(description = "What is to be acted on: the entry, the referral, the ask.")
        UUID subjectId,

        @Schema(description = "Whom it is about.") @Nullable UUID personId,

        @Nullable UUID roleId) {

    static AgendaItem of(Row row) {
        return new AgendaItem(
                row.constant("kind", AgendaKind.class),
                row.instant("due_at"),
                row.uuid("id"),
                row.maybeUuid("person_id"),
                row.maybeUuid("role_id"));
    }
}
