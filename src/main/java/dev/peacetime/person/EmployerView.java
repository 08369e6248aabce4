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

        @Schema(description = "The company that owns it.") @Nullable
        UUID parentId,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static EmployerView of(Row row) {
        var merged = row.maybeUuid("merged_into_id");
        if (merged != null) {
            throw new MergedAway(row.uuid("id"), merged);
        }
        return new EmployerView(
                row.uuid("id"),
                row.text("name"),
                row.texts("aliases"),
                row.texts("domains"),
                row.maybeUuid("parent_id"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    NewEmployer form() {
        return new NewEmployer(name, aliases, domains, parentId);
    }
}
