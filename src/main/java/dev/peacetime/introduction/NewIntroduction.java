package dev.peacetime.introduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An introduction that is asked for. */
@Schema(description = "An introduction that you ask a colleague for.")
record NewIntroduction(
        @NotNull @Schema(description = "Whom you want to be introduced to.")
        UUID targetId,

        @NotNull @Schema(description = "The person whom a colleague is who shall introduce you.")
        UUID connectorId,

        @NotBlank @Size(max = 500) @Schema(description = "What you want it for.")
        String purpose,

        @NotBlank @Size(max = 4000) @Schema(description = "A few words that the connector can pass on as they are.")
        String blurb,

        @Size(max = 100)
        @Schema(description = "What it is about; one of the connector's topics, if they named any.")
        @Nullable
        String topic,

        @Size(max = 1000)
        @Schema(
                description =
                        "Why you ask although your tie to the connector is cold, where your organization wants to know.")
        @Nullable
        String reason,

        @Size(min = 3, max = 2000)
        @Schema(description = "What you found out about where connector and target work now, if the guard asks for it.")
        @Nullable
        String attestation) {}
