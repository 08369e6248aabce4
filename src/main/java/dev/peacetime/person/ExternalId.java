package dev.peacetime.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which id another system knows a person. */
@Schema(description = "By which id another system knows them; one person's within a system.")
public record ExternalId(
        @NotNull
        @Pattern(regexp = SYSTEM)
        @Schema(description = "Which system, by a short name.", examples = "greenhouse")
        String system,

        @NotBlank @Size(max = 200) @Schema(examples = "4711")
        String id) {

    static final String SYSTEM = "[a-z0-9][a-z0-9-]{0,49}";
}
