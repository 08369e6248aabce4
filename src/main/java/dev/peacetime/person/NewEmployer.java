package dev.peacetime.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company that someone works or worked at. */
@Schema(description = "A company that someone works or worked at.")
record NewEmployer(
        @NotBlank @Size(max = 200) String name,

        @Size(max = 50) @Schema(description = "Other names that mean it; no other employer's.") @Nullable
        List<@NotBlank @Size(max = 200) String> aliases,

        @Size(max = 50)
        @Schema(description = "Its mail domains; no public mailbox provider's and no other employer's.")
        @Nullable
        List<@NotBlank @Size(max = 253) String> domains,

        @Schema(description = "The company that owns it.") @Nullable
        UUID parentId) {

    List<String> otherNames() {
        return aliases == null ? List.of() : aliases;
    }

    List<String> mailDomains() {
        return domains == null ? List.of() : domains;
    }
}
