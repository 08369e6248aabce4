package dev.peacetime.referral;

import dev.peacetime.kernel.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What a policy promises, and in which time zone its days are counted.
 *
 * @param number which policy it is
 */
record PolicyTerms(int number, int ownershipDays, int acknowledgeWithin, int updateEvery, ZoneId zone) {

    static PolicyTerms of(Row row) {
        return new PolicyTerms(
                row.number("number"),
                row.number("ownership_days"),
                row.number("acknowledge_within_business_days"),
                row.number("update_every_business_days"),
                ZoneId.of(row.text("time_zone")));
    }

    Instant ownedUntil(Instant submitted) {
        return submitted.plus(Duration.ofDays(ownershipDays));
    }

    Instant acknowledgeBy(Instant submitted) {
        return BusinessDays.over(acknowledgeWithin, submitted, zone);
    }

    Instant nextUpdateBy(Instant told) {
        return BusinessDays.over(updateEvery, told, zone);
    }
}
