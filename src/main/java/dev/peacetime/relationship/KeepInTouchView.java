package dev.peacetime.relationship;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody with whom you are losing touch.")
record KeepInTouchView(
        UUID personId,
        String personName,
        TieHow how,
        List<String> tags,

        @Schema(description = "Since when it is time to be in touch.")
        LocalDate dueOn,

        Warmth warmth) {

    static KeepInTouchView of(Row row, Instant now) {
        return new KeepInTouchView(
                row.uuid("person_id"),
                row.text("person_name"),
                row.constant("how", TieHow.class),
                row.texts("tags"),
                Objects.requireNonNull(row.maybeDate("due_on")),
                TieRow.warmth(row, now));
    }
}
