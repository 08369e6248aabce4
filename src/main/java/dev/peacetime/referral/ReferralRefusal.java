package dev.peacetime.referral;

import dev.peacetime.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything the referrals' feature says no to. */
public enum ReferralRefusal implements Refusal {
    ROLE_UNKNOWN(422, "There is no such role, or it is not for you to see."),
    REFERRAL_NOT_ELIGIBLE(422, "It would not count; see rules for which of them say so, and why."),
    ALREADY_REFERRED_BY_YOU(
            409, "You referred them for this already, and it is still open; see referralId.", "referral_is_sent_once"),
    ALREADY_ENDORSED(409, "You put in a word here already.", "referral_endorsement_is_given_once"),
    ENDORSES_THEMSELVES(422, "Nobody puts in a word for themselves."),
    REFERRAL_CLOSED(409, "The referral is closed."),
    FEEDBACK_OWED(422, "Whoever sent it is owed a word: say in feedbackToReferrer what became of it, and why.");

    private final int status;
    private final String sentence;
    private final @Nullable String constraint;

    ReferralRefusal(int status, String sentence) {
        this(status, sentence, null);
    }

    ReferralRefusal(int status, String sentence, @Nullable String constraint) {
        this.status = status;
        this.sentence = sentence;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public @Nullable String constraint() {
        return constraint;
    }
}
