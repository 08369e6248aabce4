package dev.peacetime.person;

import dev.peacetime.kernel.PartialDate;
import dev.peacetime.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an employment may be. */
final class EmploymentRules {

    private EmploymentRules() {}

    /** An end may lie in the same year or month as the beginning, and no earlier; either may be unknown. */
    static Optional<Refusal> mayLast(@Nullable PartialDate from, @Nullable PartialDate to) {
        return from != null && to != null && to.latest().isBefore(from.earliest())
                ? Optional.of(PersonRefusal.EMPLOYMENT_ENDS_BEFORE_IT_BEGAN)
                : Optional.empty();
    }

    /**
     * Whether work is among that which is known of a person. What lasts is known by what lasts at the same employer, whatever
     * the title; what ended, by work there that began in the same year, or of which neither beginning is known.
     */
    static boolean isKnown(
            UUID employer, @Nullable PartialDate from, @Nullable PartialDate to, List<EmploymentView> known) {
        return known.stream()
                .filter(each -> each.employerId().equals(employer))
                .anyMatch(each -> to == null
                        ? each.to() == null
                        : beganTogether(from, each.from()) && (from != null || each.to() != null));
    }

    private static boolean beganTogether(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one == null || other == null ? one == other : one.year() == other.year();
    }
}
