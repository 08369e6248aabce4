package dev.peacetime.backchannel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shall be learned from each referee. */
@Schema(description = "What shall be learned from each referee.")
public record Question(
        @Size(min = 1, max = 40) @Schema(description = "By which answers name it; q1, q2, … if left out.") @Nullable
        String id,

        @NotBlank @Size(max = 500) String text) {

    @Override
    public String id() {
        return id == null ? "" : id;
    }
}
