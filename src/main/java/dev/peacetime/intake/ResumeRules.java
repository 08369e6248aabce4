package dev.peacetime.intake;

import dev.peacetime.kernel.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the texts of a JSON Resume mean. */
final class ResumeRules {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> PRESENT = Set.of("present", "current", "now");

    private ResumeRules() {}

    /** An ISO 3166-1 alpha-2 code, in upper case. */
    static Optional<String> country(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains);
    }

    static Optional<PartialDate> date(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }

    /** Whether the end of an employment says that there is none yet. */
    static boolean meansPresent(String end) {
        return PRESENT.contains(end.toLowerCase(Locale.ROOT));
    }

    /** Whether the end lies before the beginning however imprecise dates are read. */
    static boolean crossed(PartialDate from, PartialDate to) {
        return to.latest().isBefore(from.earliest());
    }

    /** Each once, whatever its case, as it was first written. */
    static List<String> distinct(List<String> texts) {
        var first = new LinkedHashMap<String, String>();
        texts.forEach(text -> first.putIfAbsent(text.toLowerCase(Locale.ROOT), text));
        return List.copyOf(first.values());
    }
}
