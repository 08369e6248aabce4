package dev.peacetime.report;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Of which time a report tells; taken from the query parameters of a request. */
public class ReportPeriod {

    @QueryParam("since")
    @Parameter(description = "Since this time; a year before the end, if left out.")
    @Nullable
    Instant from;

    @QueryParam("until")
    @Parameter(description = "Before this time; now, if left out.")
    @Nullable
    Instant until;

    /** Made by the HTTP layer from a request. */
    public ReportPeriod() {}
}
