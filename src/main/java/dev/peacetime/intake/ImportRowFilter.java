package dev.peacetime.intake;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which rows are wanted; taken from the query parameters of a request. */
public class ImportRowFilter {

    @QueryParam("outcome")
    @Parameter(description = "Only rows of which that became.")
    @Nullable
    RowOutcome outcome;

    /** Made by the HTTP layer from a request. */
    public ImportRowFilter() {}
}
