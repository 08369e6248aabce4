package dev.peacetime.organization;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who shall use the service. */
@Schema(description = "Somebody who shall use the service.")
public record NewMember(
        @NotBlank @Size(max = 200) String name,

        @NotBlank
        @Email
        @Size(max = 254)
        @Schema(description = "One member's only, compared without case.", format = "email")
        String email,

        @NotEmpty @Size(max = 5) @Schema(description = "Their standing; whoever has any is also a MEMBER.")
        List<@NotNull Access> access,

        @Schema(description = "The person they are; found by their e-mail, or made, if left out.") @Nullable
        UUID personId) {}
