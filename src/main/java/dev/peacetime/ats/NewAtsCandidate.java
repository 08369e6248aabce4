package dev.peacetime.ats;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a candidate of an ATS is. */
@Schema(description = "Who a candidate of an ATS is.")
record NewAtsCandidate(
        @NotBlank @Size(max = 200) @Schema(description = "The candidate's id there.")
        String externalId,

        @NotNull UUID personId) {}
