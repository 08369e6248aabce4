package dev.peacetime.relationship;

import dev.peacetime.kernel.Query;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which touchpoints to look for; taken from the query parameters of a request. */
public class TouchpointFilter {

    @QueryParam("personId")
    @Parameter(description = "With this person.")
    @Nullable
    UUID personId;

    @QueryParam("automatic")
    @Parameter(description = "Only those taken from a calendar and not confirmed, or only the others.")
    @Nullable
    Boolean automatic;

    /** Made by the HTTP layer from a request. */
    public TouchpointFilter() {}

    Query narrow(Query touchpoints) {
        return touchpoints
                .and(
                        "c.person_id = (select coalesce(q.merged_into_id, q.id) from person q"
                                + " where q.organization_id = :organization and q.id = :person)",
                        "person",
                        personId)
                .and("c.automatic = :automatic", "automatic", automatic);
    }
}
