package dev.peacetime.path;

import dev.peacetime.kernel.Row;
import java.util.UUID;

/** Whom paths lead to. */
record PathTarget(UUID id, String name, boolean shielded) {

    static PathTarget of(Row row) {
        return new PathTarget(row.uuid("id"), row.text("name"), row.truth("shielded"));
    }
}
