package dev.peacetime.wishlist;

import dev.peacetime.kernel.Refusal;
import dev.peacetime.organization.OrganizationRefusal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose a wishlist is, and what may become of it. */
final class WishlistRules {

    private WishlistRules() {}

    /** A list that is not the whole organization's needs a member who sees it. */
    static Optional<Refusal> mayBe(WishlistAudience audience, @Nullable UUID owner) {
        return owner == null && audience != WishlistAudience.ORGANIZATION
                ? Optional.of(OrganizationRefusal.MEMBER_REQUIRED)
                : Optional.empty();
    }

    /** A list that a tool's key made is every tool's: neither has a member. */
    static boolean owns(@Nullable UUID caller, @Nullable UUID owner) {
        return Objects.equals(caller, owner);
    }

    /** @param governs whether the caller administers what is the organization's */
    static Optional<Refusal> mayChange(WishlistAudience audience, boolean owns, boolean governs) {
        return owns || (governs && audience == WishlistAudience.ORGANIZATION)
                ? Optional.empty()
                : Optional.of(WishlistRefusal.WISHLIST_NOT_YOURS);
    }

    /** Only the owner says who sees the list: another could put it out of sight of all, its owner apart. */
    static Optional<Refusal> mayShow(WishlistAudience before, WishlistAudience after, boolean owns) {
        return before == after || owns ? Optional.empty() : Optional.of(WishlistRefusal.WISHLIST_NOT_YOURS);
    }

    /** Those who are named already may stay, also when they are active no more. */
    static Optional<Refusal> mayName(Collection<UUID> members, Collection<UUID> before, Collection<UUID> active) {
        return members.stream().allMatch(each -> active.contains(each) || before.contains(each))
                ? Optional.empty()
                : Optional.of(WishlistRefusal.WISHLIST_MEMBER_UNKNOWN);
    }
}
