package dev.peacetime.backchannel;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which requests to list; taken from the query parameters of a request. */
public class BackchannelFilter {

    @QueryParam("personId")
    @Parameter(description = "About that candidate.")
    @Nullable
    UUID personId;

    @QueryParam("roleId")
    @Parameter(description = "For that role.")
    @Nullable
    UUID roleId;

    /** Made by the HTTP layer from a request. */
    public BackchannelFilter() {}
}
