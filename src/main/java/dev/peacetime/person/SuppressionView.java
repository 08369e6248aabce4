package dev.peacetime.person;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Somebody who was forgotten and is not brought back by files. Who it was, nobody can tell from it.")
record SuppressionView(
        UUID id,
        SuppressionReason reason,

        @Schema(description = "By what they would be recognised, each kind once.")
        List<SuppressionKind> kinds,

        Instant createdAt) {

    static final String SQL = """
            select s.id, s.reason, s.created_at,
              array(select distinct k.kind from suppression_key k
                where k.organization_id = s.organization_id and k.suppression_id = s.id
                order by k.kind) as kinds
            from suppression s
            where s.organization_id = :organization""";

    static SuppressionView of(Row row) {
        return new SuppressionView(
                row.uuid("id"),
                row.constant("reason", SuppressionReason.class),
                row.texts("kinds").stream().map(SuppressionKind::valueOf).toList(),
                row.instant("created_at"));
    }
}
