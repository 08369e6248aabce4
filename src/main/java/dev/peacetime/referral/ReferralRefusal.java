package dev.peacetime.referral;

import dev.peacetime.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything the referrals' feature says no to. */
public enum ReferralRefusal implements Refusal {
    REFERRER_NOT_YOURS(403, "Only those who triage referrals send one on behalf of a colleague."),
    REFERRER_UNKNOWN(422, "There is no such member on whose behalf to refer."),
    ROLE_UNKNOWN(422, "There is no such role, or it is not for you to see."),
    REFERRAL_NOT_ELIGIBLE(422, "It would not count; see rules for which of them say so, and why."),
    ALREADY_REFERRED_BY_YOU(
            409, "You referred them for this already, and it is still open; see referralId.", "referral_is_sent_once"),
    ALREADY_ENDORSED(409, "You put in a word here already.", "referral_endorsement_is_given_once"),
    ENDORSES_THEMSELVES(422, "Nobody puts in a word for themselves."),
    REFERRAL_CLOSED(409, "The referral is closed."),
    CONFIRMATION_AWAITED(409, "The candidate is to be asked first, and has not said yes yet."),
    CONFIRMATION_NOT_AWAITED(409, "The candidate need not be asked, or has answered."),
    REFERRAL_ERASED(410, "The candidate said no. Nothing is kept of them."),
    CONFIRMATION_CLOSED(410, "The link is no longer good: it has expired, was used or was taken back."),
    REFERRAL_LINK_CLOSED(410, "The link is no longer good: it has expired, is used up or was taken back."),
    REFERRAL_LINK_BUSY(429, "As many came by this link today as it lets in; come again tomorrow."),
    LINK_EXPIRY_PAST(400, "A link must expire in the future, within a year."),
    LINK_WORDS_MISPLACED(
            400, "A link of your own needs your endorsement of whoever comes by it; one for outsiders takes theirs."),
    NOT_YOUR_ROLE(403, "Only those who hire for a role see who may fit it."),
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
