package dev.peacetime.intake;

import dev.peacetime.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** A time at an employer. Without an end it is present. */
record ResumeEmployment(
        String employer,
        @Nullable String title,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {

    boolean present() {
        return to == null;
    }
}
