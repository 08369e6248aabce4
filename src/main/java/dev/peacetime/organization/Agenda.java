package dev.peacetime.organization;

import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** What awaits the member who calls, of all features, soonest first. */
@ApplicationScoped
public class Agenda {

    private static final Keyset SOONEST_FIRST =
            Keyset.oldestFirst("a.id").after("a.kind", "kind", "text").after("a.due_at", "due_at", "timestamptz");

    private final Sql sql;
    private final List<AgendaPart> parts;
    private final Caller caller;
    private final Clock clock;
    private final String text;

    Agenda(Sql sql, @All List<AgendaPart> parts, Caller caller, Clock clock) {
        this.sql = sql;
        this.parts = parts;
        this.caller = caller;
        this.clock = clock;
        this.text = parts.stream()
                .map(AgendaPart::sql)
                .collect(Collectors.joining(
                        "\nunion all\n",
                        "select a.kind, a.due_at, a.id, a.person_id, a.role_id from (\n",
                        "\n) a where true"));
    }

    /** Of a member only: a tool's own key has nothing awaiting it. */
    public Page<AgendaItem> mine(PageRequest page) {
        caller.asMember();
        var query = sql.query(text).bind("now", clock.instant());
        parts.forEach(part -> part.bind(query, caller));
        return query.page(page, SOONEST_FIRST, AgendaItem::of);
    }
}
