package dev.peacetime.relationship;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a member is connected with somebody, as a file has it.
 *
 * @param on since when; absent where the file does not say
 */
public record Connected(UUID personId, @Nullable LocalDate on) {

    @Nullable
    String since() {
        return on == null ? null : on.toString();
    }
}
