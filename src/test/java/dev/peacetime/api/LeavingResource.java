package dev.peacetime.api;

import dev.peacetime.kernel.GoesAway;
import dev.peacetime.kernel.KernelRefusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An operation that goes away, and is no part of the contract. */
@Path("/trial/leaving")
@PermitAll
class LeavingResource {

    @GET
    @GoesAway(since = "2027-01-15", on = "2027-07-15")
    @Operation(hidden = true)
    public String leaveTrial(@QueryParam("refused") boolean refused) {
        if (refused) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        return "\"still here\"";
    }
}
