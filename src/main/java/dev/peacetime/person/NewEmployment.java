package dev.peacetime.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.PartialDate;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Work that somebody does or did. */
@Schema(description = "Work that somebody does or did; without `to` they do it now.")
public record NewEmployment(
        @Size(min = 1, max = 200)
        @Schema(description = "The employer as written; found by its names, or kept as given. Or employerId.")
        @Nullable
        String employer,

        @Schema(description = "The employer, if known. Or employer.") @Nullable
        UUID employerId,

        @Size(max = 200) @Nullable String title,
        @Size(max = 200) @Nullable String team,

        @Schema(description = "`2019`, `2019-03` or `2019-03-14`.") @Nullable
        PartialDate from,

        @Schema(description = "`2019`, `2019-03` or `2019-03-14`; left out while it lasts.") @Nullable
        PartialDate to,

        @Schema(description = "When it was last known to be true; now, if left out.") @Nullable
        Instant confirmedAt) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "name the employer by either employer or employerId")
    public boolean isEmployerNamedOnce() {
        return (employer == null) != (employerId == null);
    }
}
