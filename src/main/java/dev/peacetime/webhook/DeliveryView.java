package dev.peacetime.webhook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One event on its way to a webhook; kept for 30 days.")
record DeliveryView(
        UUID id,
        UUID webhookId,

        @Schema(description = "The `webhook-id` of every attempt.")
        UUID eventId,

        String type,
        UUID subjectId,
        DeliveryStatus status,

        @Schema(description = "When it is tried next, if it is.") @Nullable
        Instant nextAt,

        @Schema(description = "The earliest first.") List<DeliveryAttempt> attempts,

        @Schema(description = "What was sent last; only where one delivery is shown.") @Nullable
        String body,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static DeliveryView of(Row row) {
        return new DeliveryView(
                row.uuid("id"),
                row.uuid("webhook_id"),
                row.uuid("event_id"),
                row.text("type"),
                row.uuid("subject_id"),
                row.constant("status", DeliveryStatus.class),
                row.maybeInstant("next_at"),
                row.jsons("tried", DeliveryAttempt.class),
                row.maybeText("body"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    DeliveryView withoutBody() {
        return new DeliveryView(
                id, webhookId, eventId, type, subjectId, status, nextAt, attempts, null, createdAt, updatedAt, version);
    }
}
