package dev.peacetime.reverse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody who worked for the manager and said that they would talk with you.")
record OfferedVolunteer(
        UUID id,
        String name,
        @JsonIgnore UUID memberId,
        @JsonIgnore UUID personId) {

    static OfferedVolunteer of(Row row) {
        return new OfferedVolunteer(row.uuid("id"), row.text("name"), row.uuid("member_id"), row.uuid("person_id"));
    }
}
