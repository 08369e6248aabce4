package dev.peacetime.role;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something between somebody of a hiring team and a person that should be known before anybody decides. */
@Schema(description = "Something between somebody of a hiring team and a person that should be known beforehand.")
public record Conflict(
        ConflictKind kind,

        @Schema(description = "Who of the team; absent where it concerns the role as such.") @Nullable
        UUID memberId,

        @Schema(description = "Where, if at an employer.") @Nullable
        UUID employerId,

        @Schema(description = "What it is, for people to read.")
        String because) {}
