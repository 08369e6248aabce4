package dev.peacetime.person;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which words to list; taken from the query parameters of a request. */
public class SynonymFilter {

    @QueryParam("kind")
    @Parameter(description = "What they are words for.")
    @Nullable
    SynonymKind kind;

    /** Made by the HTTP layer from a request. */
    public SynonymFilter() {}
}
