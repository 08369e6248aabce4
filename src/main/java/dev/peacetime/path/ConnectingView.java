package dev.peacetime.path;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether somebody wants to connect people. */
@Schema(description = "Whether somebody wants to connect people, how often, and about what.")
public record ConnectingView(
        @JsonIgnore UUID id,
        UUID personId,
        boolean open,
        @Nullable Integer perMonth,
        List<String> topics,
        @JsonIgnore String version)
        implements Versioned {

    static final String SQL = """
            select p.id, coalesce(c.open, true) as open, c.per_month, coalesce(c.topics, '{}') as topics,
              coalesce(c.version, 0)::text as version
            from person q
            join person p on p.organization_id = q.organization_id
              and p.id = case when q.merged_into_id is null then q.id else q.merged_into_id end
            left join connecting c on c.organization_id = p.organization_id and c.person_id = p.id
            where q.organization_id = :organization and q.removed_at is null""";

    static ConnectingView of(Row row) {
        return new ConnectingView(
                row.uuid("id"),
                row.uuid("id"),
                row.truth("open"),
                row.maybeNumber("per_month"),
                row.texts("topics"),
                row.text("version"));
    }
}
