package dev.peacetime.ats;

import dev.peacetime.kernel.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of what Merge's clients ask for; taken from the query parameters of a request. */
public class MergeRequest {

    /** Parameters that say which page, and not which list. */
    private static final Set<String> PLACES = Set.of("page_size", "cursor");

    @QueryParam("page_size")
    @DefaultValue("30")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many results at the most, 1 to 200.")
    int pageSize;

    @QueryParam("cursor")
    @Size(min = 1, max = 2000)
    @Parameter(description = "The `next` of the page before; only with the same filters.")
    @Nullable
    String cursor;

    @QueryParam("modified_after")
    @Parameter(description = "Only what changed at that time or after it.")
    @Nullable
    Instant modifiedAfter;

    @QueryParam("modified_before")
    @Parameter(description = "Only what changed before that time.")
    @Nullable
    Instant modifiedBefore;

    @QueryParam("created_after")
    @Parameter(description = "Only what was made at that time or after it.")
    @Nullable
    Instant createdAfter;

    @QueryParam("created_before")
    @Parameter(description = "Only what was made before that time.")
    @Nullable
    Instant createdBefore;

    @QueryParam("include_deleted_data")
    @DefaultValue("false")
    @Parameter(description = "Taken for the sake of Merge's clients: nothing deleted is kept.")
    boolean includeDeletedData;

    @QueryParam("include_remote_data")
    @DefaultValue("false")
    @Parameter(description = "Taken for the sake of Merge's clients: there is no other data than this.")
    boolean includeRemoteData;

    @QueryParam("include_shell_data")
    @DefaultValue("false")
    @Parameter(description = "Taken for the sake of Merge's clients: everything is whole.")
    boolean includeShellData;

    @Context
    UriInfo uri;

    /** Made by the HTTP layer from a request. */
    @SuppressWarnings("NullAway")
    public MergeRequest() {}

    /** What a cursor is good for: this list with these filters. */
    String binding() {
        return uri.getPath()
                + uri.getQueryParameters().entrySet().stream()
                        .filter(filter -> !PLACES.contains(filter.getKey()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(Object::toString)
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** Narrows a query of things by when they were made and changed. */
    Query narrow(Query query, String made, String changed) {
        return query.and(changed + " >= :modifiedAfter::timestamptz", "modifiedAfter", modifiedAfter)
                .and(changed + " < :modifiedBefore::timestamptz", "modifiedBefore", modifiedBefore)
                .and(made + " >= :createdAfter::timestamptz", "createdAfter", createdAfter)
                .and(made + " < :createdBefore::timestamptz", "createdBefore", createdBefore);
    }
}
