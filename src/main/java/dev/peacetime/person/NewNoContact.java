package dev.peacetime.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a person does not want to be spoken about with. */
@Schema(description = "Whom a person does not want to be spoken about with: an employer, a person or a mail domain.")
record NewNoContact(
        @Schema(description = "An employer, with all that belongs to it.") @Nullable
        UUID employerId,

        @Nullable UUID personId,

        @Size(min = 1, max = 253) @Schema(description = "A mail domain, with all below it.") @Nullable
        String domain,

        @Size(max = 1000) @Nullable String reason) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "name exactly one: employerId, personId or domain")
    public boolean isOneNamed() {
        return Stream.of(employerId, personId, domain).filter(Objects::nonNull).count() == 1;
    }
}
