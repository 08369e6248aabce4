package dev.peacetime.reward;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the rules look at when somebody who was referred is hired.
 *
 * @param kin whether the referrer disclosed to be kin, for whichever role, or anybody declared it
 * @param ownRole whether the referrer is a hiring manager of the role
 * @param byOutsider whether somebody outside spoke
 * @param owner whether the referral was the first one's
 * @param ownedUntil until when it owned the person
 * @param referrerLeft when the referrer left, if they did
 */
record RewardFacts(
        boolean kin,
        boolean ownRole,
        boolean byOutsider,
        boolean owner,
        @Nullable Instant ownedUntil,
        @Nullable Instant referrerLeft,
        Instant hiredAt) {

    static RewardFacts of(Row row, boolean declaredKin) {
        return new RewardFacts(
                declaredKin || row.truth("kin"),
                row.truth("own_role"),
                row.truth("by_outsider"),
                row.truth("owner"),
                row.maybeInstant("owned_until"),
                row.maybeInstant("referrer_left"),
                row.instant("hired_at"));
    }
}
