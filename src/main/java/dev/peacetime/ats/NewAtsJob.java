package dev.peacetime.ats;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which role a job of an ATS is. */
@Schema(description = "Which role a job of an ATS is.")
record NewAtsJob(
        @NotBlank @Size(max = 200) @Schema(description = "The job's id there.")
        String externalId,

        @NotNull UUID roleId) {}
