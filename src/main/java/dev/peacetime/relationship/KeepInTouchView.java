package dev.peacetime.relationship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Somebody with whom you are losing touch.")
public record KeepInTouchView(
        UUID personId,
        String personName,
        TieHow how,
        List<String> tags,

        @Schema(description = "Since when it is time to be in touch.")
        LocalDate dueOn,

        Warmth warmth,
        @JsonIgnore long daysSinceTouch) {

    /** Whether the tie is alive still. */
    @JsonIgnore
    public WarmthState state() {
        return warmth.state();
    }

    @JsonIgnore
    public @Nullable Instant lastTouch() {
        return warmth.lastTouch();
    }

    static KeepInTouchView of(Row row, Instant now) {
        return new KeepInTouchView(
                row.uuid("person_id"),
                row.text("person_name"),
                row.constant("how", TieHow.class),
                row.texts("tags"),
                Objects.requireNonNull(row.maybeDate("due_on")),
                TieRow.warmth(row, now),
                ChronoUnit.DAYS.between(row.instant("last_touch"), now));
    }
}
