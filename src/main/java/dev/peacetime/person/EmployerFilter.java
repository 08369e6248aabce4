package dev.peacetime.person;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which employers to look for; taken from the query parameters of a request. */
public class EmployerFilter {

    @QueryParam("q")
    @Size(min = 1, max = 200)
    @Parameter(description = "Their name or one of their other names; typos are forgiven.")
    @Nullable
    String q;

    /** Made by the HTTP layer from a request. */
    public EmployerFilter() {}
}
