package dev.peacetime.person;

import dev.peacetime.kernel.Row;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody who may be the same person.")
record DuplicateView(UUID personId, String name, List<DuplicateReason> because) {

    static DuplicateView of(Row row) {
        return new DuplicateView(
                row.uuid("id"),
                row.text("name"),
                row.texts("because").stream().map(DuplicateReason::valueOf).toList());
    }
}
