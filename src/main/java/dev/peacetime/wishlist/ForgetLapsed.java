package dev.peacetime.wishlist;

import dev.peacetime.person.Forgetting;
import dev.peacetime.person.SuppressionReason;
import jakarta.inject.Singleton;

/** The forgetting of somebody whose last wish lapsed. */
@Singleton
class ForgetLapsed extends ForgetChore {

    ForgetLapsed(Forgetting forgetting) {
        super(forgetting, "forget-lapsed", SuppressionReason.LAPSED);
    }
}
