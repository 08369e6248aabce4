package dev.peacetime.relationship;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How often a member wants to be in touch. */
@Schema(
        description = "How often you want to be in touch, counted in days of the calendar from the last real touch. "
                + "Years, months, weeks and days of ISO 8601.")
record Cadence(
        @NotNull
        @Pattern(regexp = PERIOD)
        @Schema(
                description = "After it, the tie is cooling.",
                examples = {"P60D"})
        String ideal,

        @Pattern(regexp = PERIOD)
        @Schema(
                description = "After it, the tie is cold; twice the ideal, if left out.",
                examples = {"P180D"})
        @Nullable
        String longest) {

    static final String PERIOD = "P(?=[0-9])([0-9]{1,2}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,4}D)?";

    /** What holds for ties for which nobody said anything. */
    static final Cadence USUAL = new Cadence("P90D", "P180D");

    static @Nullable Cadence of(@Nullable String ideal, @Nullable String longest) {
        return ideal == null ? null : new Cadence(ideal, longest);
    }

    Period idealPeriod() {
        return Period.parse(ideal);
    }

    LocalDate coolsOn(LocalDate from) {
        return from.plus(idealPeriod());
    }

    LocalDate coldOn(LocalDate from) {
        return longest == null ? from.plus(idealPeriod()).plus(idealPeriod()) : from.plus(Period.parse(longest));
    }
}
