package dev.peacetime.relationship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A good word for a person, for no role in particular. */
@Schema(description = "Your good word for a person, for no role in particular. Colleagues read it.")
record NewAdvocacy(
        @NotNull TieHow relationship,
        @NotBlank @Size(max = 4000) String text,

        @NotNull @Schema(description = "Whether you saw it yourself.")
        Boolean firstHand,

        @Nullable Boolean wouldWorkAgain) {}
