package dev.peacetime.referral;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** Counts the days on which an answer can be expected: Monday to Friday but for holidays, where the organization is. */
final class BusinessDays {

    private BusinessDays() {}

    /** When the n-th business day after that time's day is over: the midnight with which it ends, in that zone. */
    static Instant over(int days, Instant after, ZoneId zone, Set<LocalDate> holidays) {
        var day = after.atZone(zone).toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isOne(day) && !holidays.contains(day) ? 1 : 0;
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
