package dev.peacetime.wishlist;

import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.person.PersonInUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Somebody is, or was, wished for on a list that the caller sees. */
@ApplicationScoped
class PersonOnWishlist implements PersonInUse {

    private final Sql sql;
    private final Caller caller;

    PersonOnWishlist(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    @Override
    public boolean isSeen(Collection<UUID> people) {
        return WishlistVisibility.bind(sql.query(WishlistQueries.SEEN_ABOUT), caller)
                .bind("people", people)
                .any();
    }
}
