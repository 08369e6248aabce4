package dev.peacetime.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether somebody would change jobs, and whether that is to be kept from those they work for. */
@Schema(description = "Whether somebody would change jobs.")
public record Availability(
        @NotNull AvailabilityStatus status,

        @Schema(description = "Whether nobody where they work may learn of it.", defaultValue = "false")
        boolean confidential) {

    @JsonCreator
    static Availability given(
            @JsonProperty("status") AvailabilityStatus status,
            @JsonProperty("confidential") @Nullable Boolean confidential) {
        return new Availability(status, Boolean.TRUE.equals(confidential));
    }
}
