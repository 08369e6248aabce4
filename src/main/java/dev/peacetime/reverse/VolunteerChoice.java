package dev.peacetime.reverse;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With whom the candidate would talk. */
@Schema(description = "With whom the candidate would talk.")
record VolunteerChoice(@NotNull UUID volunteerId) {}
