package dev.peacetime.path;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which paths to look for; taken from the query parameters of a request. */
public class PathRequest {

    @QueryParam("maxHops")
    @DefaultValue("3")
    @Min(1)
    @Max(3)
    @Parameter(description = "Over how many ties at most, 1 to 3.")
    int maxHops;

    @QueryParam("start")
    @DefaultValue("me")
    @Pattern(regexp = "me|team")
    @Parameter(description = "Where to begin: `me`, or anybody in the `team`, which is all active members.")
    String start;

    @QueryParam("limit")
    @DefaultValue("5")
    @Min(1)
    @Max(20)
    @Parameter(description = "How many paths at most, 1 to 20.")
    int limit;

    /** Made by the HTTP layer from a request. */
    @SuppressWarnings("NullAway")
    public PathRequest() {}

    boolean fromTeam() {
        return start.equals("team");
    }
}
