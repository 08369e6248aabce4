package dev.peacetime.person;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two that were found to be one. */
@Schema(description = "Two that were found to be one: what the other has becomes this one's.")
record NewMerge(
        @NotNull @Schema(description = "The one whose id will lead here from now on.")
        UUID otherId) {}
