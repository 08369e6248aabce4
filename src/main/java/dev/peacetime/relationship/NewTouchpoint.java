package dev.peacetime.relationship;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That two were in touch. */
@Schema(description = "That you and somebody were in touch. It is yours alone.")
public record NewTouchpoint(
        @NotNull UUID personId,
        @NotNull TouchpointKind kind,
        @NotNull Instant at,

        @NotNull @Schema(description = "Who reached out.") TouchpointInitiator initiatedBy,

        @NotNull @Schema(description = "Whether you helped them, or asked something of them.")
        TouchpointHelp help,

        @Size(max = 4000) @Schema(description = "Shown to nobody but you.") @Nullable
        String note) {}
