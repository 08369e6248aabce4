package dev.peacetime.organization;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a key is replaced without anybody being locked out. */
@Schema(description = "How a key is replaced without anybody being locked out.")
record KeyRotation(
        @NotNull
        @org.hibernate.validator.constraints.time.DurationMin(seconds = 0)
        @org.hibernate.validator.constraints.time.DurationMax(days = 30)
        @Schema(
                description = "How long the key before stays good, as ISO 8601, at most P30D.",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                format = "duration",
                examples = {"PT24H"})
        Duration overlap) {}
