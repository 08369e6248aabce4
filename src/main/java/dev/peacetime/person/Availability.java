package dev.peacetime.person;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody would change jobs, and whether that is to be kept from those they work for. */
@Schema(description = "Whether somebody would change jobs.")
public record Availability(
        @NotNull AvailabilityStatus status,

        @Schema(description = "Whether nobody where they work may learn of it.", defaultValue = "false")
        boolean confidential) {}
