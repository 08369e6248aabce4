package dev.peacetime.role;

import dev.peacetime.kernel.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a role may be, who hires for it, and which step it may take next. */
final class RoleRules {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private RoleRules() {}

    static Optional<Refusal> mayPay(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency) {
        if (!CURRENCIES.contains(currency)) {
            return Optional.of(RoleRefusal.CURRENCY_UNKNOWN);
        }
        return min != null && max != null && min.compareTo(max) > 0
                ? Optional.of(RoleRefusal.PAY_MIN_ABOVE_MAX)
                : Optional.empty();
    }

    /** What everybody may see needs no cover. */
    static Optional<Refusal> mayBeCovered(Visibility visibility, boolean covered) {
        return covered && visibility != Visibility.CONFIDENTIAL
                ? Optional.of(RoleRefusal.COVER_NEEDS_CONFIDENTIAL)
                : Optional.empty();
    }

    /** A place for somebody tells who is wooed to all who see it. */
    static Optional<Refusal> mayBeShaped(RoleKind kind, Visibility visibility, boolean shaped) {
        if (shaped && kind != RoleKind.OPPORTUNISTIC) {
            return Optional.of(RoleRefusal.SHAPED_NEEDS_OPPORTUNISTIC);
        }
        return shaped && visibility != Visibility.CONFIDENTIAL
                ? Optional.of(RoleRefusal.SHAPED_NEEDS_CONFIDENTIAL)
                : Optional.empty();
    }

    /** @param openings 0 if none are set */
    static Optional<Refusal> mayOffer(int openings, int filled) {
        return openings > 0 && openings < filled ? Optional.of(RoleRefusal.OPENINGS_TAKEN) : Optional.empty();
    }

    /** Whether nobody is sought any more: without a set number, people are always, and somebody once. */
    static boolean isFilled(RoleKind kind, int openings, int filled) {
        return openings > 0 ? filled >= openings : filled > 0 && kind != RoleKind.EVERGREEN;
    }

    /**
     * Those who hire already may stay, also when they are active no more.
     *
     * @param active those of the team who are active members
     */
    static Optional<Refusal> mayHire(List<UUID> team, List<UUID> before, Set<UUID> active) {
        if (Set.copyOf(team).size() < team.size()) {
            return Optional.of(RoleRefusal.HIRING_TEAM_MEMBER_TWICE);
        }
        return team.stream().allMatch(each -> active.contains(each) || before.contains(each))
                ? Optional.empty()
                : Optional.of(RoleRefusal.HIRING_TEAM_MEMBER_UNKNOWN);
    }

    /** A confidential role that nobody is left to hire for would be lost. */
    static Optional<Refusal> mayBeLeftTo(int hiring, Visibility visibility) {
        return hiring == 0 && visibility == Visibility.CONFIDENTIAL
                ? Optional.of(RoleRefusal.HIRING_TEAM_EMPTY)
                : Optional.empty();
    }

    /** The team of a role that becomes confidential: whoever makes it so would lose sight of it, were they not on it. */
    static List<HiringTeamMember> teamWith(@Nullable UUID maker, List<HiringTeamMember> team) {
        var named = team.stream().anyMatch(each -> each.memberId().equals(maker));
        if (maker == null || named) {
            return team;
        }
        var more = new ArrayList<>(team);
        more.add(new HiringTeamMember(maker, HiringPart.COORDINATOR));
        return more;
    }

    static Optional<Refusal> mayOpen(RoleStatus status) {
        return EnumSet.of(RoleStatus.DRAFT, RoleStatus.ON_HOLD).contains(status)
                ? Optional.empty()
                : Optional.of(RoleRefusal.ROLE_CANNOT_OPEN);
    }

    static Optional<Refusal> mayBeHeld(RoleStatus status) {
        return status == RoleStatus.OPEN ? Optional.empty() : Optional.of(RoleRefusal.ROLE_CANNOT_BE_HELD);
    }

    static Optional<Refusal> mayClose(RoleStatus status) {
        return EnumSet.of(RoleStatus.OPEN, RoleStatus.ON_HOLD).contains(status)
                ? Optional.empty()
                : Optional.of(RoleRefusal.ROLE_CANNOT_CLOSE);
    }
}
