package dev.peacetime.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;

record OrganizationView(
        UUID id,
        String name,
        String timeZone,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version) implements Versioned {

    static final String SQL = """
            select o.organization_id as id, o.name, o.time_zone, o.created_at, o.updated_at, o.version
            from organization o
            where o.organization_id = :organization""";

    static OrganizationView of(Row row) {
        return new OrganizationView(
                row.uuid("id"),
                row.text("name"),
                row.text("time_zone"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
