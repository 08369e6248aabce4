package dev.peacetime.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A company that someone works or worked at.")
record EmployerView(
        UUID id,
        String name,
        List<String> aliases,
        List<String> domains,
        @Nullable UUID parentId,

        @Schema(description = "Which employer it was found to be; absent for one that stands for itself.") @Nullable
        UUID mergedIntoId,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static final String SQL = """
            select r.id, r.name, r.parent_id, r.merged_into_id, r.created_at, r.updated_at, r.version,
              array(select n.name from employer_name n
                where n.organization_id = r.organization_id and n.employer_id = r.id and not n.own
                order by n.key) as aliases,
              array(select d.domain from employer_domain d
                where d.organization_id = r.organization_id and d.employer_id = r.id
                order by d.domain) as domains /* more */
            from employer r
            where r.organization_id = :organization""";

    static EmployerView of(Row row) {
        return new EmployerView(
                row.uuid("id"),
                row.text("name"),
                row.texts("aliases"),
                row.texts("domains"),
                row.maybeUuid("parent_id"),
                row.maybeUuid("merged_into_id"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    NewEmployer form() {
        return new NewEmployer(name, aliases, domains, parentId);
    }
}
