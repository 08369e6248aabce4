package dev.peacetime.outbox;

import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The events of an organization in their order, each told to whoever may know of it at that moment. */
@ApplicationScoped
public class Feed {

    /** How many events are looked at in one statement at most. */
    private static final int LOOK = 500;

    /** How many statements somebody may cost at once who may be told of little. */
    private static final int LOOKS = 20;

    /** What may be told is asked once of each event ({@code offset 0}): written into the outer one it would be planned and run twice. */
    private static final String NEXT = """
            select o.batch, o.arrival, o.told, o.id, o.type, o.subject_id, o.occurred_at,
              case when o.told then %2$s end as data
            from (
              select o.organization_id, o.id, o.batch, o.arrival, o.type, o.subject_id, o.data, o.occurred_at, %1$s as told
              from (select o.organization_id, o.id, o.batch, o.arrival, o.type, o.subject_id, o.data, o.occurred_at
                from outbox o
                where o.organization_id = :organization and (o.batch, o.arrival) > (:batch, :arrival)
                order by o.batch, o.arrival limit :look) o
              offset 0) o
            order by o.batch, o.arrival""";

    private static final String THESE = """
            select o.id, o.batch, o.arrival, o.type, o.subject_id, o.occurred_at, %2$s as data
            from outbox o
            where o.organization_id = :organization and o.id = any (:ids::uuid[]) and %1$s""";

    private static final String SINCE = """
            select o.batch, o.arrival - 1 as arrival
            from outbox o
            where o.organization_id = :organization and o.batch is not null and o.occurred_at > :since::timestamptz
            order by o.batch, o.arrival limit 1""";

    private static final String END = """
            select o.batch, o.arrival,
              exists (select from outbox w where w.organization_id = :organization and w.batch is null) as unplaced
            from outbox o
            where o.organization_id = :organization and o.batch is not null
            order by o.batch desc, o.arrival desc limit 1""";

    private final Sql sql;
    private final EventSights sights;
    private final Clock clock;

    Feed(Sql sql, EventSights sights, Clock clock) {
        this.sql = sql;
        this.sights = sights;
        this.clock = clock;
    }

    /**
     * What the caller at hand is told next.
     *
     * @param types only of these; all of them if there are none
     */
    public Told after(Position from, Collection<String> types, int limit) {
        var events = new ArrayList<EventView>();
        var reached = new Seen(from, Instant.EPOCH, Optional.empty());
        for (var look = 0; look < LOOKS; look++) {
            // Most are told of all that they look at; whoever is not looks further.
            var most = look == 0 ? Math.min(limit, LOOK) : LOOK;
            var seen = look(reached.position(), types, most);
            for (var each : seen) {
                reached = each;
                each.event().ifPresent(events::add);
                if (events.size() == limit) {
                    return new Told(events, reached.position(), reached.at(), true);
                }
            }
            if (seen.size() < most) {
                return new Told(events, reached.position(), clock.instant(), false);
            }
        }
        return new Told(events, reached.position(), reached.at(), true);
    }

    /** Those of these events of which the caller at hand may be told now, by their ids. */
    public Map<UUID, EventView> events(Collection<UUID> ids) {
        var organization = sql.organization();
        return sights
                .bind(sql.query(THESE.formatted(sights.predicate(), sights.data())), sights.types())
                .bind("ids", ids)
                .list(row -> EventView.of(organization, row))
                .stream()
                .collect(Collectors.toMap(EventView::id, event -> event));
    }

    /** In front of all that happened after that moment. */
    public Position before(Instant since) {
        return sql.query(SINCE)
                .before("select place_events()")
                .bind("since", since)
                .first(Feed::position)
                .orElseGet(this::end);
    }

    /** Behind all that has happened until now, however much of it nobody has read. */
    public Position end() {
        var end = lastPlaced();
        while (end.unplaced()) {
            end = lastPlaced();
        }
        return end.position();
    }

    private End lastPlaced() {
        return sql.query(END)
                .before("select place_events()")
                .first(row -> new End(position(row), row.truth("unplaced")))
                .orElse(new End(Position.START, false));
    }

    /**
     * The last event that has its place.
     *
     * @param unplaced whether there are some behind it that have none yet
     */
    private record End(Position position, boolean unplaced) {}

    /**
     * Planned once on each connection: what each kind of event is seen by makes a text that takes longer to plan than to run, and
     * the server would plan it anew for every place to begin at.
     */
    private List<Seen> look(Position from, Collection<String> types, int most) {
        var organization = sql.organization();
        return sights.bind(sql.query(NEXT.formatted(sights.predicate(), sights.data())), types)
                .before("select place_events()")
                .under("plan_cache_mode", "force_generic_plan")
                .bind("batch", from.batch())
                .bind("arrival", from.arrival())
                .bind("look", most)
                .list(row -> new Seen(
                        position(row),
                        row.instant("occurred_at"),
                        row.truth("told") ? Optional.of(EventView.of(organization, row)) : Optional.empty()));
    }

    private static Position position(Row row) {
        return new Position(row.longNumber("batch"), row.longNumber("arrival"));
    }

    private record Seen(Position position, Instant at, Optional<EventView> event) {}
}
