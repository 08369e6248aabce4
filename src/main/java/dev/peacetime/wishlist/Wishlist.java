package dev.peacetime.wishlist;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People whom the organization hopes to work with some day. */
@Entity
class Wishlist extends Kept {

    String name;

    @Nullable
    String purpose;

    @Enumerated(EnumType.STRING)
    WishlistAudience visibility;

    @Column(name = "owner_id", updatable = false)
    @Nullable
    UUID ownerId;

    @SuppressWarnings("NullAway")
    Wishlist() {}

    @SuppressWarnings("NullAway")
    Wishlist(NewWishlist form, @Nullable UUID ownerId, Instant now) {
        super(now);
        this.ownerId = ownerId;
        become(form, now);
    }

    void become(NewWishlist form, Instant now) {
        WishlistRules.mayBe(form.visibility(), ownerId).ifPresent(refusal -> {
            throw refusal.refused();
        });
        this.name = form.name();
        this.purpose = form.purpose();
        this.visibility = form.visibility();
        changed(now);
    }
}
