package dev.peacetime.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A member of the organization.")
record MemberView(
        UUID id,
        String name,
        @Schema(format = "email") String email,
        List<Access> access,
        @Nullable UUID personId,

        @Schema(description = "Since when they can no longer call; absent while they can.") @Nullable
        Instant deactivatedAt,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static final String SQL = """
            select m.id, m.name, m.email, m.access, m.person_id, m.deactivated_at, m.created_at, m.updated_at, m.version
            from member m
            where m.organization_id = :organization""";

    static MemberView of(Row row) {
        return new MemberView(
                row.uuid("id"),
                row.text("name"),
                row.text("email"),
                row.texts("access").stream().map(Access::valueOf).toList(),
                row.maybeUuid("person_id"),
                row.maybeInstant("deactivated_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
