package dev.peacetime.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "From when on events are sent again.")
record WebhookReplay(
        @NotNull @Schema(description = "Of the last 30 days.", examples = "2026-03-14T09:30:00Z")
        Instant after) {}
