package dev.peacetime.outbox;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All features' sights as one: which events there are, and the SQL that tells who may be told of one. */
@ApplicationScoped
public class EventSights {

    private final List<EventSight> sights;
    private final Caller caller;
    private final Set<String> types;
    private final String predicate;
    private final String data;

    EventSights(@All List<EventSight> sights, Caller caller) {
        this.sights = sights;
        this.caller = caller;
        this.types =
                sights.stream().flatMap(sight -> sight.types().stream()).collect(Collectors.toCollection(TreeSet::new));
        // Of what a sight cannot tell nobody is told: a tool, who is no member, takes part in no introduction.
        this.predicate = "((case when not (o.type = any (:types::text[])) then false"
                + cases(EventSight::predicate)
                + " else false end) is true)";
        this.data = "(case" + cases(EventSight::data) + " end)";
    }

    /** Every type of event that there is. */
    public Set<String> types() {
        return types;
    }

    /** Whether the caller at hand may be told of the event {@code o}; to be bound. */
    String predicate() {
        return predicate;
    }

    /** What of the event {@code o} the caller at hand may be told; to be bound. */
    String data() {
        return data;
    }

    /** Binds the SQL for the caller at hand. */
    Query bind(Query query, Collection<String> wanted) {
        sights.forEach(sight -> sight.bind(query));
        return query.bind("types", permitted(wanted));
    }

    private List<String> permitted(Collection<String> wanted) {
        return sights.stream()
                .filter(sight -> caller.may(sight.permission()))
                .flatMap(sight -> sight.types().stream())
                .filter(type -> wanted.isEmpty() || wanted.contains(type))
                .sorted()
                .toList();
    }

    private String cases(Function<EventSight, String> sql) {
        return sights.stream()
                .map(sight -> sight.types().stream()
                        .sorted()
                        .collect(Collectors.joining(
                                "', '", "\n  when o.type in ('", "') then (" + sql.apply(sight) + ")")))
                .collect(Collectors.joining());
    }
}
