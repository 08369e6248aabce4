package dev.peacetime.person;

import dev.peacetime.kernel.PartialDate;
import dev.peacetime.kernel.Refusal;
import java.util.Optional;
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
}
