package dev.peacetime.kernel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted; taken from the query parameters of a request. */
public class PageRequest {

    /** Parameters that say which page, and not which list. */
    private static final Set<String> PLACES = Set.of("limit", "after");

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items at the most, 1 to 200.")
    int limit;

    @QueryParam("after")
    @Size(min = 1, max = 2000)
    @Parameter(description = "The `next` of the page before; only with the same filters.")
    @Nullable
    String after;

    @Context
    UriInfo uri;

    private @Nullable String list;

    /** Made by the HTTP layer from a request. */
    @SuppressWarnings("NullAway")
    public PageRequest() {}

    /** Says which list it is of where no address does, with what filters: a cursor is good for that alone. */
    public PageRequest of(String list) {
        this.list = list;
        return this;
    }

    int limit() {
        return limit;
    }

    Optional<String> after() {
        return Optional.ofNullable(after);
    }

    /** What a cursor is good for: this list with these filters. */
    String binding() {
        return list != null ? list : address();
    }

    private String address() {
        return uri.getPath()
                + uri.getQueryParameters().entrySet().stream()
                        .filter(filter -> !PLACES.contains(filter.getKey()))
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(filter -> filter.getKey() + "=" + List.copyOf(filter.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
