package dev.peacetime.relationship;

import dev.peacetime.kernel.Query;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which ties to look for; taken from the query parameters of a request. */
public class TieFilter {

    @QueryParam("tag")
    @Size(min = 1, max = 50)
    @Parameter(description = "Bears this tag.")
    @Nullable
    String tag;

    /** Made by the HTTP layer from a request. */
    public TieFilter() {}

    Query narrow(Query ties) {
        return ties.and("t.tags @> array[:tag::text]", "tag", tag == null ? null : TieTag.spelled(tag));
    }
}
