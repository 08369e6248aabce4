package dev.peacetime.relationship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the organization says about its members' relationships.")
record RelationshipPolicyView(
        UUID id,
        boolean tiesShared,
        boolean warmUpRequired,
        @JsonIgnore String version) implements Versioned {

    static final String SQL = """
            select o.organization_id as id, coalesce(y.ties_shared, true) as ties_shared,
              coalesce(y.warm_up_required, false) as warm_up_required, coalesce(y.version, 0)::text as version
            from organization o
            left join relationship_policy y on y.organization_id = o.organization_id
            where o.organization_id = :organization""";

    static RelationshipPolicyView of(Row row) {
        return new RelationshipPolicyView(
                row.uuid("id"), row.truth("ties_shared"), row.truth("warm_up_required"), row.text("version"));
    }
}
