package dev.peacetime.ats;

import dev.peacetime.kernel.Cursors;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages as Merge's clients walk them: forwards and backwards, always the oldest first. */
@ApplicationScoped
class MergePages {

    private static final String BEHIND = "behind";
    private static final String BEFORE = "before";

    private final Cursors cursors;

    MergePages(Cursors cursors) {
        this.cursors = cursors;
    }

    /**
     * The page that is asked for.
     *
     * @param query which ends in its where clause, and selects the id
     * @param id the id's expression
     */
    <T> MergePage<T> of(MergeRequest request, Query query, String id, Function<Row, T> view) {
        var place = place(request);
        var backwards = place != null && place.side.equals(BEFORE);
        if (place != null) {
            query.and(id + (backwards ? " < " : " > ") + ":place", "place", place.id);
        }
        var ids = new ArrayList<UUID>();
        var items = new ArrayList<>(query.then("order by " + id + (backwards ? " desc" : ""))
                .then("limit :limit")
                .bind("limit", request.pageSize + 1)
                .list(row -> {
                    ids.add(row.uuid("id"));
                    return view.apply(row);
                }));
        var more = items.size() > request.pageSize;
        if (more) {
            items.remove(request.pageSize);
            ids.remove(request.pageSize);
        }
        if (backwards) {
            Collections.reverse(items);
            Collections.reverse(ids);
        }
        return new MergePage<>(
                (backwards || more) && !ids.isEmpty() ? cursor(request, BEHIND, ids.get(ids.size() - 1)) : null,
                place != null && (!backwards || more) && !ids.isEmpty() ? cursor(request, BEFORE, ids.get(0)) : null,
                items);
    }

    private String cursor(MergeRequest request, String side, UUID id) {
        return cursors.seal(List.of(side, id.toString()), request.binding());
    }

    private @Nullable Place place(MergeRequest request) {
        if (request.cursor == null) {
            return null;
        }
        var opened = cursors.open(request.cursor, request.binding());
        if (opened.size() != 2) {
            throw KernelRefusal.CURSOR_INVALID.refused();
        }
        return new Place(String.valueOf(opened.get(0)), UUID.fromString(String.valueOf(opened.get(1))));
    }

    /** On which side of which thing a page lies. */
    private record Place(String side, UUID id) {}
}
