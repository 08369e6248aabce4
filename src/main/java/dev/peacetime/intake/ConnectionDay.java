package dev.peacetime.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day on which two members connected, as it was read: either the day, or the doubt for which it was left out. */
record ConnectionDay(@Nullable LocalDate day, @Nullable Doubt doubt) {
    /** LinkedIn opened on this day, so nobody connected before it. */
    static final LocalDate LINKEDIN_OPENED = LocalDate.of(2003, 5, 5);

    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?[ -](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern EITHER_WAY = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /**
     * Reads what LinkedIn writes ({@code 12 Mar 2024}) and what spreadsheets make of it: {@code 7-Feb-22},
     * {@code 2022-02-07}, {@code 7.2.2022}, and {@code 2/27/2022} where only one of day and month can be meant.
     *
     * <p>Two digits of a year mean the latest such year in which the day does not lie after today. What lies after
     * today, or before LinkedIn opened, cannot be true and is no day.
     */
    static ConnectionDay read(String text, LocalDate today) {
        try {
            return fromText(text, today);
        } catch (DateTimeException noSuchDay) {
            return doubtful(Doubt.DATE_UNREADABLE);
        }
    }

    private static ConnectionDay fromText(String text, LocalDate today) {
        var named = NAMED.matcher(text);
        if (named.matches()) {
            return named(named.group(1), named.group(2), named.group(3), today);
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return possible(day(iso.group(1), iso.group(2), iso.group(3)), today);
        }
        var dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return possible(day(dotted.group(3), dotted.group(2), dotted.group(1)), today);
        }
        var either = EITHER_WAY.matcher(text);
        if (either.matches()) {
            return eitherWay(either.group(1), either.group(3), either.group(4), today);
        }
        return doubtful(Doubt.DATE_UNREADABLE);
    }

    private static ConnectionDay named(String day, String name, String year, LocalDate today) {
        var month = month(name);
        if (year.length() == 4) {
            return possible(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)), today);
        }
        var century = today.getYear() / 100 * 100;
        var here = LocalDate.of(century + Integer.parseInt(year), month, Integer.parseInt(day));
        return possible(here.isAfter(today) ? here.minusYears(100) : here, today);
    }

    private static ConnectionDay eitherWay(String first, String second, String year, LocalDate today) {
        if (Integer.parseInt(first) > 12) {
            return possible(day(year, second, first), today);
        }
        if (Integer.parseInt(second) > 12 || Integer.parseInt(first) == Integer.parseInt(second)) {
            return possible(day(year, first, second), today);
        }
        return doubtful(Doubt.DATE_AMBIGUOUS);
    }

    private static ConnectionDay possible(LocalDate day, LocalDate today) {
        return day.isAfter(today) || day.isBefore(LINKEDIN_OPENED)
                ? doubtful(Doubt.DATE_IMPOSSIBLE)
                : new ConnectionDay(day, null);
    }

    private static int month(String name) {
        var given = name.toLowerCase(Locale.ROOT);
        for (var i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(given)) {
                return i + 1;
            }
        }
        throw new DateTimeException("no such month");
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static ConnectionDay doubtful(Doubt doubt) {
        return new ConnectionDay(null, doubt);
    }
}
