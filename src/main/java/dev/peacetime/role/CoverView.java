package dev.peacetime.role;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is shown of a confidential role for which people are sought, in its place.")
record CoverView(
        @Schema(description = "The cover's own; it leads to no role.")
        UUID id,

        String title,
        @Nullable String description,
        @JsonIgnore String version)
        implements Versioned {

    /** The version is the text's own: that of the role would tell when something else about it changes. */
    static final String SQL = """
            select r.cover_id as id, r.cover_title, r.cover_description,
              md5(r.cover_title || chr(10) || coalesce(r.cover_description, '')) as version
            from role r
            where r.organization_id = :organization and r.cover_id is not null and\s""" + RoleVisibility.COVER_SQL;

    static CoverView of(Row row) {
        return new CoverView(
                row.uuid("id"), row.text("cover_title"), row.maybeText("cover_description"), row.text("version"));
    }
}
