package dev.peacetime.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event as it is told: a CloudEvent.
 *
 * @param position where it stands; told by the cursor alone
 */
@Schema(
        description =
                "Something that happened, as a CloudEvent 1.0 in structured JSON. What is not told in it is read from what it is about.")
public record EventView(
        @Schema(examples = "1.0") String specversion,

        @Schema(description = "By which a repetition is known.")
        UUID id,

        @Schema(description = "In which organization.", examples = "urn:uuid:01990a3e-6d6f-7000-8000-000000000001")
        String source,

        @Schema(examples = "person.added") String type,

        @Schema(description = "The id of what it happened to; events about one subject come in their order.")
        String subject,

        Instant time,
        @Schema(examples = "application/json") String datacontenttype,

        @Schema(description = "Ids and states; be ready for more of them.")
        Map<String, Object> data,

        @JsonIgnore Position position) {

    @SuppressWarnings("unchecked")
    static EventView of(UUID organizationId, Row row) {
        return new EventView(
                "1.0",
                row.uuid("id"),
                "urn:uuid:" + organizationId,
                row.text("type"),
                row.uuid("subject_id").toString(),
                row.instant("occurred_at"),
                "application/json",
                Objects.requireNonNull(row.json("data", Map.class)),
                new Position(row.longNumber("batch"), row.longNumber("arrival")));
    }
}
