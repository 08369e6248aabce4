package dev.peacetime.webhook;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which deliveries to list; taken from the query parameters of a request. */
public class DeliveryFilter {

    @QueryParam("status")
    @Parameter(description = "What became of them.")
    @Nullable
    DeliveryStatus status;

    /** Made by the HTTP layer from a request. */
    public DeliveryFilter() {}
}
