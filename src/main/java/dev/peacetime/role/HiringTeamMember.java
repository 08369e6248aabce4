package dev.peacetime.role;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who hires for a role, and as what. */
@Schema(description = "Who hires for a role, and as what.")
record HiringTeamMember(@NotNull UUID memberId, @NotNull HiringPart part) {}
