package dev.peacetime.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

@Schema(description = "How a secret is replaced without a delivery that cannot be verified.")
record SecretRotation(
        @NotNull
        @DurationMin(seconds = 0)
        @DurationMax(days = 30)
        @Schema(
                description = "How long deliveries are signed by the secret before, too, as ISO 8601, at most P30D.",
                type = SchemaType.STRING,
                format = "duration",
                examples = {"PT24H"})
        Duration overlap) {}
