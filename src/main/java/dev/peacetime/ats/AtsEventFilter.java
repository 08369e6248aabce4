package dev.peacetime.ats;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which events are wanted; taken from the query parameters of a request. */
public class AtsEventFilter {

    @QueryParam("status")
    @Parameter(description = "Only events of which that became.")
    @Nullable
    AtsEventStatus status;

    /** Made by the HTTP layer from a request. */
    public AtsEventFilter() {}
}
