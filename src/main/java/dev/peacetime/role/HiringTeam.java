package dev.peacetime.role;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All who shall hire for a role, in place of those who do. */
@Schema(description = "All who shall hire for a role.")
record HiringTeam(
        @NotNull @Size(max = 200) @Schema(description = "Each an active member, named once.")
        List<@NotNull @Valid HiringTeamMember> items) {}
