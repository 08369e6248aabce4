package dev.peacetime.path;

import dev.peacetime.kernel.Row;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A way to somebody: who begins, whom it passes, how strong it is. */
record PathStep(UUID starter, List<UUID> between, double strength) {

    static PathStep of(Row row) {
        return new PathStep(
                row.uuid("m"),
                Stream.of(row.maybeUuid("a"), row.maybeUuid("b"))
                        .filter(Objects::nonNull)
                        .toList(),
                Double.parseDouble(row.text("strength")));
    }

    /** All whom it passes, from its beginning to its end. */
    List<UUID> people(UUID target) {
        return Stream.of(Stream.of(starter), between.stream(), Stream.of(target))
                .flatMap(each -> each)
                .toList();
    }
}
