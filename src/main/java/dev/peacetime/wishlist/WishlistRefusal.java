package dev.peacetime.wishlist;

import dev.peacetime.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything the wishlists' feature says no to. */
public enum WishlistRefusal implements Refusal {
    WISHLIST_NOT_YOURS(403, "You may keep the entries of this wishlist, but the list itself is its owner's."),
    WISHLIST_IN_USE(409, "People are still waiting on this wishlist. Close their entries first."),
    WISHLIST_MEMBER_UNKNOWN(422, "Somebody named for the wishlist is no active member."),
    ALREADY_ON_WISHLIST(
            409, "This person is waiting on this wishlist already.", "wishlist_entry_waits_once_per_person"),
    ENTRY_OVER(409, "The entry is over: hired, closed or lapsed. Add the person anew to wish for them again."),
    ENTRY_OWNER_UNKNOWN(422, "Whoever shall keep the entry is no active member."),
    WAKE_MANAGER_UNKNOWN(422, "Somebody named in managerIds is no active member."),
    ROLE_UNKNOWN(422, "There is no such role, or it is not for you to see."),
    NEAR_HIRE_UNTOLD(
            422,
            "A silver medalist comes with nearHire: why it was not to be, and what was seen of them. A sentence alone is"
                    + " not enough to tell when that changes."),
    WISHLIST_UNKNOWN(422, "There is no such wishlist, or it is not for you to see."),
    SUCCESSOR_UNKNOWN(422, "Whoever shall take the entries over is no active member, or the one who leaves."),
    HAND_OVER_NOT_YOURS(
            403, "You may hand over what you keep yourself; another member's only if you may change members."),
    REFRESH_CLOSED(410, "This link was answered already, or is no longer good."),
    KEEP_UNTIL_PAST(422, "An entry is kept until some day ahead."),
    SNOOZE_PAST(422, "An entry is snoozed until some day ahead."),
    SNOOZE_BEYOND_KEEPING(422, "An entry cannot sleep for longer than it may be kept; move keepUntil first.");

    private final int status;
    private final String sentence;
    private final @Nullable String constraint;

    WishlistRefusal(int status, String sentence) {
        this(status, sentence, null);
    }

    WishlistRefusal(int status, String sentence, @Nullable String constraint) {
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
