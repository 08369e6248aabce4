package dev.peacetime.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key that shall be made. */
@Schema(description = "A key by which a tool or a member shall call.")
record NewApiKey(
        @NotBlank @Size(max = 200) String name,

        @Size(max = 100)
        @Schema(
                description =
                        "What it may do, no more than you may. A member's key never does more than its member may;"
                                + " left out, it does all of that.")
        @Nullable
        List<@NotNull @Size(max = 100) String> permissions,

        @Schema(description = "The member whose key it is; left out, it is a tool's own.") @Nullable
        UUID memberId,

        @Schema(description = "Until when it opens; left out, until it is revoked.") @Nullable
        Instant expiresAt) {}
