package dev.peacetime.wishlist;

import dev.peacetime.person.Forgetting;
import dev.peacetime.person.SuppressionReason;
import jakarta.inject.Singleton;

/** The forgetting of somebody who asked for it. */
@Singleton
class ForgetRemoved extends ForgetChore {

    ForgetRemoved(Forgetting forgetting) {
        super(forgetting, "forget-removed", SuppressionReason.REMOVED);
    }
}
