package dev.peacetime.wishlist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it may be otherwise this time. */
@Schema(description = "What kept the person from being hired before, and is not there with this role.")
record WakeBecause(WhyNot obstacle, String sentence) {

    static WakeBecause of(RemovedObstacle removed) {
        return new WakeBecause(removed.whyNot, removed.sentence);
    }
}
