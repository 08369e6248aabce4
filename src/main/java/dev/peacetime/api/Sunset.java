package dev.peacetime.api;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Since when an operation is deprecated, and from when it is gone; both begin with their day, in UTC.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9745">RFC 9745</a> and <a
 *     href="https://www.rfc-editor.org/rfc/rfc8594">RFC 8594</a>
 */
record Sunset(LocalDate since, LocalDate on) {

    private static final Period SHORTEST = Period.ofMonths(6);
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    Sunset {
        if (on.isBefore(since.plus(SHORTEST))) {
            throw new IllegalArgumentException("clients have at least six months: " + since + " to " + on);
        }
    }

    static Sunset of(String since, String on) {
        return new Sunset(LocalDate.parse(since), LocalDate.parse(on));
    }

    /** {@code @1705276800} */
    String deprecation() {
        return "@" + since.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    /** {@code Mon, 15 Jul 2024 00:00:00 GMT} */
    String sunset() {
        return HTTP_DATE.format(on.atStartOfDay(ZoneOffset.UTC));
    }
}
