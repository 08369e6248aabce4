package dev.peacetime.referral;

import dev.peacetime.kernel.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a policy promises, and by which calendar its days are counted.
 *
 * @param number which policy it is
 */
record PolicyTerms(
        int number,
        int ownershipDays,
        int acknowledgeWithin,
        int updateEvery,
        boolean candidateConfirms,
        ZoneId zone,
        Set<LocalDate> holidays) {

    static PolicyTerms of(Row row) {
        return new PolicyTerms(
                row.number("number"),
                row.number("ownership_days"),
                row.number("acknowledge_within_business_days"),
                row.number("update_every_business_days"),
                row.truth("candidate_confirms"),
                ZoneId.of(row.text("time_zone")),
                row.texts("holidays").stream().map(LocalDate::parse).collect(Collectors.toSet()));
    }

    Instant ownedUntil(Instant submitted) {
        return submitted.plus(Duration.ofDays(ownershipDays));
    }

    Instant acknowledgeBy(Instant submitted) {
        return BusinessDays.over(acknowledgeWithin, submitted, zone, holidays);
    }

    Instant nextUpdateBy(Instant told) {
        return BusinessDays.over(updateEvery, told, zone, holidays);
    }
}
