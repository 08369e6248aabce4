package dev.peacetime.conflict;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody has to do with the person otherwise. */
@Schema(description = "That somebody has to do with the person otherwise.")
record NewDeclaredTie(
        @NotNull DeclaredTieKind kind,

        @Schema(description = "Who has; you, if left out.") @Nullable
        UUID otherId) {}
