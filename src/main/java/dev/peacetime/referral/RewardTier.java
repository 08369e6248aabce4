package dev.peacetime.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a policy promises for a referral that leads to a hire. A record only: nothing is paid by the service. */
@Schema(
        description =
                "What a policy promises for a referral that leads to a hire. A record only: nothing is paid here.")
public record RewardTier(
        @NotBlank @Size(max = 100) String tier,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(description = "As of ISO 4217.")
        String currency,

        @NotNull @Min(0) @Max(1095) @Schema(description = "How many days after the hire it falls due.")
        Integer waitingDays,

        @Size(min = 1, max = 50)
        @Schema(description = "For roles of these levels; for those that no other tier names, if left out.")
        @Nullable
        List<@NotBlank @Size(max = 100) String> levels) {

    /** Whether it is meant for roles of that level by name. */
    public boolean names(@Nullable String level) {
        return levels != null && level != null && levels.stream().anyMatch(level::equalsIgnoreCase);
    }

    /** Whether it is for whatever level no other tier names. */
    @JsonIgnore
    public boolean isForAny() {
        return levels == null;
    }
}
