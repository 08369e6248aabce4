package dev.peacetime.api;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What is wrong with a parameter's value, for each type that a parameter can have. */
final class ParameterTypes {

    private ParameterTypes() {}

    static Optional<String> wrongWith(String value, Class<?> type) {
        if (type == UUID.class) {
            return isUuid(value) ? Optional.empty() : Optional.of("must be a UUID");
        }
        if (type == int.class || type == Integer.class) {
            return value.matches("-?\\d{1,9}") ? Optional.empty() : Optional.of("must be a whole number");
        }
        if (type == boolean.class || type == Boolean.class) {
            return value.matches("true|false") ? Optional.empty() : Optional.of("must be true or false");
        }
        if (type == Instant.class) {
            return isInstant(value) ? Optional.empty() : Optional.of("must be a time such as 2026-03-14T09:30:00Z");
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                            .anyMatch(each -> each.toString().equals(value))
                    ? Optional.empty()
                    : Optional.of("must be one of " + Arrays.toString(type.getEnumConstants()));
        }
        return PlainText.wrongIn(value);
    }

    /** Written in full: {@link UUID#fromString} would fill up what is shorter. */
    private static boolean isUuid(String value) {
        try {
            return UUID.fromString(value).toString().equalsIgnoreCase(value);
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    private static boolean isInstant(String value) {
        try {
            Instant.parse(value);
            return true;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }
}
