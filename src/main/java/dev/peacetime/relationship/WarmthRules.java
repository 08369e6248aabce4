package dev.peacetime.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When a tie cools: in whole days of the organization's calendar, so that no change of clocks moves it. */
final class WarmthRules {

    private static final int DAYS_TOLD_AS_MONTHS = 60;

    private WarmthRules() {}

    static Warmth warmth(@Nullable Instant lastTouch, Cadence cadence, ZoneId zone, Instant now) {
        if (lastTouch == null) {
            return new Warmth(
                    WarmthState.COLD, null, null, null, "You have not been in touch yet; get to know them first.");
        }
        var touched = LocalDate.ofInstant(lastTouch, zone);
        var today = LocalDate.ofInstant(now, zone);
        var coolsOn = cadence.coolsOn(touched);
        var coldOn = cadence.coldOn(touched);
        var state = today.isBefore(coolsOn)
                ? WarmthState.WARM
                : today.isBefore(coldOn) ? WarmthState.COOLING : WarmthState.COLD;
        return new Warmth(state, lastTouch, coolsOn, coldOn, sentence(state, touched, today));
    }

    private static String sentence(WarmthState state, LocalDate touched, LocalDate today) {
        return switch (state) {
            case WARM -> "You were in touch %s.".formatted(ago(touched, today));
            case COOLING -> "No contact for %s; it is time to be in touch.".formatted(length(touched, today));
            case COLD -> "No contact for %s; warm up first.".formatted(length(touched, today));
        };
    }

    private static String ago(LocalDate touched, LocalDate today) {
        return touched.isBefore(today) ? length(touched, today) + " ago" : "today";
    }

    private static String length(LocalDate touched, LocalDate today) {
        var days = ChronoUnit.DAYS.between(touched, today);
        var months = ChronoUnit.MONTHS.between(touched, today);
        if (days < DAYS_TOLD_AS_MONTHS || months < 2) {
            return days == 1 ? "a day" : days + " days";
        }
        return months + " months";
    }
}
