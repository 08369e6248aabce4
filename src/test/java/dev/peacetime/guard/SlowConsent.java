package dev.peacetime.guard;

import dev.peacetime.person.GivenHow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/** What a consent is worth, told as the kind of its evidence; the days of an oral one are counted one by one. */
final class SlowConsent {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private SlowConsent() {}

    static String state(ConsentFact consent) {
        if (consent.withdrawnAt() != null) return "CONSENT_WITHDRAWN";
        if (consent.givenAt().compareTo(GuardWorld.NOW) > 0) return "CONSENT_NOT_YET_GIVEN";
        if (consent.expiresAt() != null && consent.expiresAt().compareTo(GuardWorld.NOW) <= 0) return "CONSENT_LAPSED";
        if (consent.givenHow() != GivenHow.ORAL || consent.confirmedInWriting()) return "CONSENT";

        var wholeBusinessDays = 0;
        var given = LocalDate.ofInstant(consent.givenAt(), ZoneOffset.UTC);
        var today = LocalDate.ofInstant(GuardWorld.NOW, ZoneOffset.UTC);
        for (var day = given.plusDays(1); day.isBefore(today); day = day.plusDays(1)) {
            if (!WEEKEND.contains(day.getDayOfWeek())) wholeBusinessDays++;
        }
        return wholeBusinessDays >= 3 ? "CONSENT_LAPSED" : "CONSENT";
    }
}
