package dev.peacetime.organization;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organization can change of itself. */
@Schema(description = "What an organization can change of itself.")
record OrganizationSettings(
        @NotBlank @Size(max = 200) String name,

        @NotNull
        @Size(max = 100)
        @Schema(
                description = "IANA time zone in which business days are counted.",
                examples = {"Europe/Berlin"})
        String timeZone) {

    @AssertTrue(message = "must be an IANA time zone such as Europe/Berlin")
    @Schema(hidden = true)
    @com.fasterxml.jackson.annotation.JsonIgnore
    boolean isTimeZoneKnown() {
        return timeZone == null || ZoneId.getAvailableZoneIds().contains(timeZone);
    }
}
