package dev.peacetime.wishlist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How somebody was nearly hired, and why they were not. */
@Schema(description = "How somebody was nearly hired, and why they were not.")
record NearHire(
        @Schema(description = "For which role; shown to those who may see it.") @Nullable
        UUID roleId,

        @NotNull WhyNot whyNot,

        @Size(max = 1000) @Schema(description = "What would have to change.") @Nullable
        String wouldChange,

        @Size(max = 200) @Schema(description = "How far they came.") @Nullable
        String lastStage,

        @NotBlank @Size(max = 4000) @Schema(description = "What was seen of them.")
        String evidence) {

    NearHire forRole(@Nullable UUID role) {
        return new NearHire(role, whyNot, wouldChange, lastStage, evidence);
    }

    static @Nullable UUID roleOf(@Nullable NearHire nearHire) {
        return nearHire == null ? null : nearHire.roleId;
    }
}
