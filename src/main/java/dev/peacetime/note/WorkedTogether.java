package dev.peacetime.note;

import dev.peacetime.kernel.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When the referee worked with the candidate, where, and as what. */
@Schema(description = "When the referee worked with the candidate, where, and as what.")
record WorkedTogether(
        @Nullable UUID employerId,
        @NotNull PartialDate from,
        @Nullable PartialDate to,

        @NotBlank
        @Size(max = 100)
        @Schema(
                description = "As what: manager, peer, report, customer, …",
                examples = {"manager"})
        String as) {}
