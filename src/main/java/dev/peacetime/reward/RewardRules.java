package dev.peacetime.reward;

import dev.peacetime.kernel.Refusal;
import dev.peacetime.referral.RewardTier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rewards a hire brings, and what may be done with one. */
final class RewardRules {

    private RewardRules() {}

    /** Whether a rule speaks against a reward at the hire. */
    static boolean speaksAgainst(RewardRule rule, RewardFacts facts) {
        return switch (rule) {
            case NO_KIN -> facts.kin();
            case NOT_FOR_ONES_OWN_ROLE -> facts.ownRole();
            case MEMBERS_ONLY -> facts.byOutsider();
            case OWNER_ONLY -> !facts.owner();
            case WITHIN_OWNERSHIP ->
                facts.owner() && (facts.ownedUntil() == null || !facts.hiredAt().isBefore(facts.ownedUntil()));
            case STILL_HERE ->
                facts.referrerLeft() != null && !facts.referrerLeft().isAfter(facts.hiredAt());
            // Known only later.
            case STAYED -> false;
        };
    }

    /** The rule by which a reward is forfeited from the start; none, if it is promised. */
    static Optional<RewardRule> forfeits(RewardFacts facts) {
        return Stream.of(RewardRule.values())
                .filter(rule -> speaksAgainst(rule, facts))
                .findFirst();
    }

    /** Which tiers of a policy are for a role of that level: those that name it, or else those that name none. */
    static List<RewardTier> tiers(List<RewardTier> promised, @Nullable String level) {
        var named = promised.stream().filter(tier -> tier.names(level)).toList();
        return named.isEmpty() ? promised.stream().filter(RewardTier::isForAny).toList() : named;
    }

    /** What was paid was paid once the reward was known, and not in the future. */
    static Optional<Refusal> mayBePaid(RewardStatus status, @Nullable Instant paidAt, Instant recordedAt, Instant now) {
        return paidAt != null && (paidAt.isBefore(recordedAt) || paidAt.isAfter(now))
                ? Optional.of(RewardRefusal.PAYMENT_TIME_WRONG)
                : mayBePaid(status);
    }

    static Optional<Refusal> mayBePaid(RewardStatus status) {
        return switch (status) {
            case PENDING -> Optional.of(RewardRefusal.REWARD_NOT_DUE);
            case DUE -> Optional.empty();
            case PAID, FORFEITED -> Optional.of(RewardRefusal.REWARD_SETTLED);
        };
    }

    static Optional<Refusal> mayBeForfeited(RewardStatus status) {
        return switch (status) {
            case PENDING, DUE -> Optional.empty();
            case PAID, FORFEITED -> Optional.of(RewardRefusal.REWARD_SETTLED);
        };
    }
}
