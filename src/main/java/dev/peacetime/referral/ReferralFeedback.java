package dev.peacetime.referral;

import dev.peacetime.kernel.Row;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The word that is owed to a referrer: what became of it, and why. */
record ReferralFeedback(
        @NotBlank @Size(max = 500) String reason,
        @Size(max = 5000) @Nullable String text) {

    static @Nullable ReferralFeedback of(Row row) {
        var reason = row.maybeText("feedback_reason");
        return reason == null ? null : new ReferralFeedback(reason, row.maybeText("feedback_text"));
    }
}
