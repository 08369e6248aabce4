package dev.peacetime.ats;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An event that an ATS sent, and what became of it.")
record AtsEventView(
        UUID id,

        @Schema(description = "What the ATS calls it.") String type,

        @Schema(description = "What it means here.") AtsEventKind kind,

        AtsEventStatus status,

        @Schema(description = "Why nothing was done for it.") @Nullable
        String code,

        @Schema(description = "The same, for people.") @Nullable
        String sentence,

        @Schema(description = "Who the candidate is here.") @Nullable
        UUID personId,

        @Schema(description = "As it came; for thirty days.") @Nullable
        String payload,

        Instant receivedAt) {

    static final String SQL = """
            select e.id, e.type, e.kind, e.status, e.code, e.sentence, e.person_id, e.payload, e.received_at
            from ats_event e
            where e.organization_id = :organization""";

    static AtsEventView of(Row row) {
        return new AtsEventView(
                row.uuid("id"),
                row.text("type"),
                row.constant("kind", AtsEventKind.class),
                row.constant("status", AtsEventStatus.class),
                row.maybeText("code"),
                row.maybeText("sentence"),
                row.maybeUuid("person_id"),
                row.maybeText("payload"),
                row.instant("received_at"));
    }
}
