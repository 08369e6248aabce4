package dev.peacetime.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person agreed to. */
@Schema(
        description =
                "What a person agreed to. CURRENT_EMPLOYER allows contact with those that it names, and nobody else.")
record NewConsent(
        @NotNull ConsentPurpose purpose,

        @Size(max = 100) @Schema(description = "Employers where somebody may be spoken to.") @Nullable
        List<@NotNull UUID> employerIds,

        @Size(max = 100) @Schema(description = "People who may be spoken to.") @Nullable
        List<@NotNull UUID> personIds,

        @Schema(description = "The only role that it is for; for any, if left out.") @Nullable
        UUID roleId,

        @NotNull GivenHow givenHow,
        @NotNull @Schema(description = "Not in the future.") Instant givenAt,

        @Schema(description = "The first moment at which it no longer counts.") @Nullable
        Instant expiresAt) {

    List<UUID> employers() {
        return employerIds == null ? List.of() : employerIds.stream().distinct().toList();
    }

    List<UUID> people() {
        return personIds == null ? List.of() : personIds.stream().distinct().toList();
    }
}
