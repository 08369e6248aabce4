package dev.peacetime.relationship;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a calendar is to be taken; from the query parameters of a request. */
public class CalendarRequest {

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Tell what would be taken, and take nothing.")
    boolean dryRun;

    /** Made by the HTTP layer from a request. */
    public CalendarRequest() {}
}
