package dev.peacetime.wishlist;

import dev.peacetime.person.SkillName;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a role must be like to wake a wish. What is left out, any role meets. */
@Schema(description = WakeWhen.DESCRIPTION)
record WakeWhen(
        @Size(max = 50) @Schema(description = "One of these kinds of work.") @Nullable
        List<@NotBlank @Size(max = 100) String> families,

        @Size(max = 50) @Schema(description = "One of these levels.") @Nullable
        List<@NotBlank @Size(max = 100) String> levels,

        @Size(max = 100)
        @Schema(
                description =
                        "One of these skills, the more the better. Kept in their customary spelling, where that is known.")
        @Nullable
        List<@NotBlank @Size(max = 100) String> skills,

        @Size(max = 50)
        @Schema(description = "One of these places, or remotely from there; `Remote` for from anywhere.")
        @Nullable
        List<@NotBlank @Size(max = 200) String> locations,

        @Schema(description = "Whether it must be remote, or must not.") @Nullable
        Boolean remote,

        @PositiveOrZero
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "The least it must pay, in the role's own currency and period.")
        @Nullable
        BigDecimal payMin,

        @Size(max = 20) @Schema(description = "Members of whom one must hire for it.") @Nullable
        List<@NotNull UUID> managerIds,

        @Schema(description = "The first day on which it may wake.") @Nullable
        LocalDate notBefore) {

    WakeWhen inCustomarySpelling() {
        var known = skills == null
                ? null
                : skills.stream()
                        .map(SkillName::of)
                        .distinct()
                        .map(SkillName::name)
                        .toList();
        return new WakeWhen(families, levels, known, locations, remote, payMin, managerIds, notBefore);
    }

    static final String DESCRIPTION =
            "What a role must be like to wake the wish. What is left out, any role meets; what a "
                    + "role does not say, it does not miss. A wish that asks nothing of roles is woken by those that ask for one of the "
                    + "person's own skills.";

    static final WakeWhen NOTHING = new WakeWhen(null, null, null, null, null, null, null, null);

    static List<String> orNone(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }

    static List<UUID> managersOf(@Nullable WakeWhen wakeWhen) {
        return wakeWhen == null || wakeWhen.managerIds == null ? List.of() : wakeWhen.managerIds;
    }
}
