package dev.peacetime.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which events are wanted; taken from the query parameters of a request. */
public class EventRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many events at the most, 1 to 200.")
    int limit;

    @QueryParam("after")
    @Size(min = 1, max = 2000)
    @Parameter(
            description =
                    "The `next` of the page before, or the id of an event of the stream; good for 30 days. `latest`"
                            + " for what happens from now on; without it, from the earliest that is kept.")
    @Nullable
    String after;

    @QueryParam("types")
    @Size(min = 1, max = 4000)
    @Pattern(
            regexp = "[a-z-]+(\\.[a-z-]+)*(,[a-z-]+(\\.[a-z-]+)*)*",
            message = "must be types of events, parted by commas")
    @Parameter(
            description = "Only these types of events, parted by commas; all of which you may be told, if left out.",
            example = "person.added,role.opened")
    @Nullable
    String types;

    @QueryParam("wait")
    @Pattern(regexp = "PT(\\d|[1-5]\\d|60)S", message = "must be seconds such as PT20S, at most PT60S")
    @Parameter(
            description = "How long to wait for an event if there is none yet, at most PT60S; not used by the stream.",
            example = "PT0S")
    @Nullable
    String wait;

    /** Made by the HTTP layer from a request. */
    public EventRequest() {}

    Duration waiting() {
        return wait == null ? Duration.ZERO : Duration.parse(wait);
    }

    Set<String> wanted() {
        return types == null ? Set.of() : new TreeSet<>(Arrays.asList(types.split(",")));
    }
}
