package dev.peacetime.referral;

import dev.peacetime.kernel.Refusal;
import dev.peacetime.role.RoleStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a referral counts, and what may be done with one. */
final class ReferralRules {

    private ReferralRules() {}

    /** What each rule says; a referral counts if none of them failed. */
    static List<ReferralRuling> judge(ReferralFacts facts) {
        return List.of(
                ReferralRule.ROLE_OPEN.passedIf(facts.roles().stream().allMatch(role -> role == RoleStatus.OPEN)),
                ReferralRule.NOT_YOURSELF.passedIf(!facts.themselves()),
                ReferralRule.NOT_A_MEMBER.passedIf(!facts.member()),
                ReferralRule.NOT_SENT_ALREADY.passedIf(!facts.sentAlready()),
                ReferralRule.ENDORSEMENT_GIVEN.passedIf(saysSomething(facts.words())),
                ReferralRule.OWNERSHIP.passedUntil(facts.ownedUntil()));
    }

    /** Why a referral is not taken: that it was sent before, if nothing else is wrong with it. */
    static Optional<ReferralRefusal> mayBeSent(List<ReferralRuling> rulings) {
        var failed = rulings.stream()
                .filter(ruling -> !ruling.passed())
                .map(ReferralRuling::id)
                .toList();
        if (failed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                failed.equals(List.of(ReferralRule.NOT_SENT_ALREADY.name()))
                        ? ReferralRefusal.ALREADY_REFERRED_BY_YOU
                        : ReferralRefusal.REFERRAL_NOT_ELIGIBLE);
    }

    static boolean saysSomething(String words) {
        return !words.isBlank();
    }

    /** Nobody is moved on who was to be asked first and has not said yes. */
    static Optional<Refusal> mayMove(boolean closed, Confirmation confirmation) {
        return !closed && confirmation == Confirmation.AWAITED
                ? Optional.of(ReferralRefusal.CONFIRMATION_AWAITED)
                : mustBeOpen(closed);
    }

    static Optional<Refusal> mustBeOpen(boolean closed) {
        return closed ? Optional.of(ReferralRefusal.REFERRAL_CLOSED) : Optional.empty();
    }

    /** A referral is never closed without a word to whoever sent it. */
    static Optional<Refusal> mayClose(boolean closed, @Nullable ReferralFeedback feedback) {
        return feedback == null && !closed ? Optional.of(ReferralRefusal.FEEDBACK_OWED) : mustBeOpen(closed);
    }

    static Optional<Refusal> mayEndorse(boolean closed, boolean themselves) {
        return themselves ? Optional.of(ReferralRefusal.ENDORSES_THEMSELVES) : mustBeOpen(closed);
    }
}
