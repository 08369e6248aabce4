package dev.peacetime.advocate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where two people worked at the same time. */
@Schema(description = "Where two people worked at the same time, by the employments that are known.")
record CommonWork(
        String employer, @Nullable LocalDate from, @Nullable LocalDate until) {

    static CommonWork of(WorkSpan one, WorkSpan other) {
        return new CommonWork(
                one.employer(),
                Stream.of(one, other)
                        .map(WorkSpan::from)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                Stream.of(one, other)
                        .map(WorkSpan::until)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
