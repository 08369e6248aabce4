package dev.peacetime.relationship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How often you want to be in touch with those whose tie bears a tag.")
record TagCadenceView(
        UUID id,
        String tag,
        Cadence cadence,
        Instant createdAt,
        @JsonIgnore String version) implements Versioned {

    static final String SQL = """
            select g.id, g.tag, g.ideal, g.longest, g.created_at, g.version
            from tag_cadence g
            where g.organization_id = :organization and g.member_id = :member::uuid""";

    static TagCadenceView of(Row row) {
        return new TagCadenceView(
                row.uuid("id"),
                row.text("tag"),
                new Cadence(row.text("ideal"), row.maybeText("longest")),
                row.instant("created_at"),
                row.text("version"));
    }
}
