package dev.peacetime.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which nobody is expected to answer. */
@Schema(description = "A day on which nobody is expected to answer, beside Saturdays and Sundays.")
record NewHoliday(
        @NotNull LocalDate day, @NotBlank @Size(max = 200) String name) {}
