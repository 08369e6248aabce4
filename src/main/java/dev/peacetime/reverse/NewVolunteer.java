package dev.peacetime.reverse;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That you worked for a manager, and are ready to tell candidates how that was. */
@Schema(description = "That you worked for a manager, and are ready to tell candidates how that was.")
record NewVolunteer(
        @NotNull @Schema(description = "The member whom you worked for.")
        UUID managerId) {}
