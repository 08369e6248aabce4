package dev.peacetime.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A date as people remember it: a year, a month of a year, or a day. Its text is ISO 8601 in the precision that was
 * given: {@code 2019}, {@code 2019-03}, {@code 2019-03-14}. Years run from 1900 to 2100. What begins earlier is smaller;
 * of two that begin on the same day, the less precise is smaller.
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
        examples = {"2019-03"},
        description = "A year, a month or a day: `2019`, `2019-03` or `2019-03-14`.")
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::precision);

    /** @throws IllegalArgumentException when there is no such date, or a day without a month */
    public PartialDate {
        if (year < 1900 || year > 2100) {
            throw new IllegalArgumentException("The year of a date lies between 1900 and 2100.");
        }
        if (month == null && day != null) {
            throw new IllegalArgumentException("A date with a day has a month.");
        }
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("The calendar has no such date.");
        }
    }

    /** @throws IllegalArgumentException with a sentence, when the text is none of the three forms */
    @JsonCreator
    public static PartialDate parse(String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A date is written 2019, 2019-03 or 2019-03-14.");
        }
        return new PartialDate(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    /** The first day that it may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
        if (day != null) {
            return earliest();
        }
        return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        var text = new StringBuilder().append(year);
        if (month != null) {
            text.append(month < 10 ? "-0" : "-").append(month);
        }
        if (day != null) {
            text.append(day < 10 ? "-0" : "-").append(day);
        }
        return text.toString();
    }

    private int precision() {
        return (month == null ? 0 : 1) + (day == null ? 0 : 1);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
