package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import java.time.Instant;
import java.util.UUID;

/** An answer was owed to a referrer by then, and was not given. Told once of each. */
public record ReferralAnswerOverdue(UUID referralId, AnswerOwed owed, Instant dueAt) implements Announced {

    @Override
    public UUID subjectId() {
        return referralId;
    }

    @Override
    public String type() {
        return "referral.answer-overdue";
    }
}
