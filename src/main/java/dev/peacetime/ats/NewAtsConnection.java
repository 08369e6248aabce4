package dev.peacetime.ats;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An ATS that is to send its events. */
@Schema(description = "An ATS that is to send its events.")
record NewAtsConnection(
        @NotBlank @Size(max = 200) String name,
        @NotNull AtsKind kind,

        @Size(min = 16, max = 200)
        @Schema(
                description =
                        "The secret, or Lever's signature token, if the system made one itself; else one is made here.")
        @Nullable
        String secret,

        @Size(max = 100)
        @Schema(description = "Stages whose names do not tell what they are; Lever names stages by ids.")
        @Nullable
        List<@NotNull @Valid AtsStageName> stages,

        @Size(min = 1, max = 500)
        @Schema(
                description =
                        "What a referrer is told when their candidate is rejected there. Without it a rejection closes no"
                                + " referral, since none is closed without a word.")
        @Nullable
        String rejectionWord) {

    List<AtsStageName> stageNames() {
        return stages == null ? List.of() : stages;
    }
}
