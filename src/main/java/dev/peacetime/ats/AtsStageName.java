package dev.peacetime.ats;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which stage of the ATS is which of ours. */
@Schema(description = "Which stage of the ATS is which of ours.")
record AtsStageName(
        @NotBlank @Size(max = 200) @Schema(description = "Its name or its id there.")
        String name,

        @NotNull AtsStage stage) {}
