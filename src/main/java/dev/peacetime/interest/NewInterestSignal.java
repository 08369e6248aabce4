package dev.peacetime.interest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sign of interest that somebody gave. */
@Schema(description = "A sign of interest that somebody gave of their own accord.")
record NewInterestSignal(
        @NotNull SignalKind kind,

        @NotNull @Schema(description = "When they gave it; not in the future.")
        Instant at,

        @Schema(description = "The role it was about, if any.") @Nullable
        UUID roleId,

        @Size(max = 1000) @Nullable String note) {}
