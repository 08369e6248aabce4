package dev.peacetime.referral;

import dev.peacetime.kernel.Keyset;

/** In which order referrals are read. An order only: nobody is turned away by it. */
enum ReferralOrder {
    NEWEST,
    /** Whoever is best known to the one who vouches, then the newest. */
    STRONGEST_WORD;

    Keyset keyset() {
        var newest = Keyset.newestFirst("f.id");
        return switch (this) {
            case NEWEST -> newest;
            case STRONGEST_WORD -> newest.after("v.strength", "strength", "integer");
        };
    }
}
