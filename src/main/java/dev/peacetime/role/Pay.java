package dev.peacetime.role;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a role pays, from and to; either end may be open. */
@Schema(description = "What a role pays; `min`, `max` or both.")
record Pay(
        @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal min,

        @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal max,

        @NotNull
        @Size(min = 3, max = 3)
        @Schema(
                description = "A currency's code of ISO 4217.",
                examples = {"EUR"})
        String currency,

        @Schema(description = "What it is paid for.", defaultValue = "YEAR") @Nullable
        PayPeriod period) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "name min, max or both")
    public boolean isAnAmount() {
        return min != null || max != null;
    }
}
