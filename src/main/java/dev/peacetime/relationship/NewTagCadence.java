package dev.peacetime.relationship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often you want to be in touch with those who bear a tag. */
@Schema(
        description =
                "How often you want to be in touch with those whose tie bears a tag and has no cadence of its own.")
record NewTagCadence(
        @NotBlank @Size(max = 50) String tag,
        @NotNull @Valid Cadence cadence) {}
