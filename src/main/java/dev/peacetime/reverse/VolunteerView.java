package dev.peacetime.reverse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That somebody is ready to tell candidates how it was to work for a manager.")
record VolunteerView(
        UUID id,
        UUID managerId,
        UUID memberId,
        Instant createdAt,
        @JsonIgnore String version) implements Versioned {

    static VolunteerView of(Row row) {
        return new VolunteerView(
                row.uuid("id"), row.uuid("manager_id"), row.uuid("member_id"), row.instant("created_at"), "1");
    }
}
