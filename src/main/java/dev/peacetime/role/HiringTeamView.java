package dev.peacetime.role;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role's hiring team; it is of one version with its role. */
@Schema(description = "All who hire for a role. Its ETag is the role's.")
record HiringTeamView(
        @JsonIgnore UUID id,
        List<HiringTeamMember> items,
        @JsonIgnore String version) implements Versioned {

    static HiringTeamView of(Row row) {
        return new HiringTeamView(
                row.uuid("id"), row.jsons("hiring_team", HiringTeamMember.class), row.text("version"));
    }
}
