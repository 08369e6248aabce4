package dev.peacetime.webhook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Where events are sent to.")
record WebhookView(
        UUID id,
        String url,

        @Schema(description = "Empty: all that you may be told.")
        List<String> types,

        @Nullable String description,
        boolean enabled,

        @Schema(description = "Why nothing is sent, if nothing is.") @Nullable
        DisabledBy disabledBy,

        @Schema(
                description =
                        "By what deliveries are signed, as Standard Webhooks says; shown once: when it is made and"
                                + " when it is rotated.",
                pattern = "^whsec_[A-Za-z0-9+/]{43}=$")
        @Nullable
        String secret,

        @Schema(description = "Until when deliveries are signed by the secret before the last rotation, too.") @Nullable
        Instant earlierUntil,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static WebhookView of(Row row) {
        return new WebhookView(
                row.uuid("id"),
                row.text("url"),
                row.texts("types"),
                row.maybeText("description"),
                row.truth("enabled"),
                row.maybeConstant("disabled_by", DisabledBy.class),
                null,
                row.maybeInstant("earlier_until"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    WebhookView showing(String secret) {
        return with(secret);
    }

    /** As it is kept and shown ever after. */
    WebhookView withoutSecret() {
        return with(null);
    }

    private WebhookView with(@Nullable String secret) {
        return new WebhookView(
                id, url, types, description, enabled, disabledBy, secret, earlierUntil, createdAt, updatedAt, version);
    }
}
