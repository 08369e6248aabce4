package dev.peacetime.person;

import dev.peacetime.kernel.AsJson;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How people can be reached and found. */
@ApplicationScoped
class ContactWays {

    /** What is said of each way, side by side. */
    private static final String GIVEN = """
            unnest(:ids::uuid[], :kinds::text[], :written::text[], :keys::text[], :domains::text[], :positions::text[])
              as g (id, kind, written, key, domain, position)""";

    private static final String WRITE = """
            insert into contact_way (organization_id, id, person_id, kind, written, key, domain, position)
            select :organization, g.id, :person, g.kind, g.written, g.key, g.domain, g.position::integer
            from\s""" + GIVEN;

    private static final String WRITE_ALL = """
            insert into contact_way (organization_id, id, person_id, kind, written, key, domain, position)
            select :organization, g.id, g."personId", g.kind, g.written, g.key, g.domain, g.position
            from jsonb_to_recordset(:ways::jsonb) as g (id uuid, "personId" uuid, kind text, written text, key text,
              domain text, position integer)""";

    /** A way that is still given stays the row that it is: a merge may have to give it back. */
    private static final String REPLACE = """
            with given as materialized (
              select g.id, g.kind, g.written, g.key, g.domain, g.position::integer as position, coalesce(g.key, g.written) as sign
              from %s
            ), gone as (
              delete from contact_way w
              where w.organization_id = :organization and w.person_id = :person and not exists (
                select from given g where g.kind = w.kind and g.sign = coalesce(w.key, w.written))
            ), kept as (
              update contact_way w
              set written = g.written, domain = g.domain, position = g.position
              from given g
              where w.organization_id = :organization and w.person_id = :person and w.living
                and g.kind = w.kind and g.sign = coalesce(w.key, w.written)
            )
            insert into contact_way (organization_id, id, person_id, kind, written, key, domain, position)
            select :organization, g.id, :person, g.kind, g.written, g.key, g.domain, g.position
            from given g
            where not exists (
              select from contact_way w
              where w.organization_id = :organization and w.person_id = :person and w.living
                and g.kind = w.kind and g.sign = coalesce(w.key, w.written))""".formatted(GIVEN);

    private static final String AROUND = """
            select w.person_id = :person as own, w.kind, coalesce(w.key, w.written) as key, w.position
            from contact_way w
            where w.organization_id = :organization and w.living
              and (w.person_id = :person
                or (w.kind = 'EMAIL' and w.key = any (:emails::text[]))
                or (w.kind = 'LINK' and w.key = any (:links::text[]))
                or (w.kind = 'PHONE' and w.key = any (:phones::text[])))""";

    private static final String FORGET = """
            delete from contact_way
            where organization_id = :organization and person_id = :person and id = any (:ids::uuid[])""";

    private final Sql sql;

    ContactWays(Sql sql) {
        this.sql = sql;
    }

    void replace(UUID personId, List<ContactWay> ways) {
        run(REPLACE, personId, ways, 0);
    }

    void write(List<Newcomer> newcomers) {
        var ways = new ArrayList<WayRow>();
        for (var newcomer : newcomers) {
            for (var at = 0; at < newcomer.ways().size(); at++) {
                ways.add(WayRow.of(newcomer.person().id, newcomer.ways().get(at), at));
            }
        }
        if (!ways.isEmpty()) {
            sql.query(WRITE_ALL).bind("ways", new AsJson(ways)).executeLater();
        }
    }

    private record WayRow(
            UUID id,
            UUID personId,
            ContactKind kind,
            String written,
            @Nullable String key,
            @Nullable String domain,
            int position) {

        static WayRow of(UUID personId, ContactWay way, int position) {
            return new WayRow(Ids.next(), personId, way.kind(), way.written(), way.key(), way.domain(), position);
        }
    }

    /** Writes ways behind those that stand before that position; their ids. */
    List<UUID> write(UUID personId, List<ContactWay> ways, int position) {
        return ways.isEmpty() ? List.of() : run(WRITE, personId, ways, position);
    }

    /** Forgets some of somebody's ways, as far as they are theirs still; how many. */
    int forget(UUID personId, List<UUID> ids) {
        return ids.isEmpty()
                ? 0
                : sql.query(FORGET).bind("person", personId).bind("ids", ids).execute();
    }

    private List<UUID> run(String text, UUID personId, List<ContactWay> ways, int position) {
        var ids = ways.stream().map(way -> Ids.next()).toList();
        sql.query(text)
                .bind("person", personId)
                .bind("ids", ids)
                .bind("kinds", each(ways, way -> way.kind().name()))
                .bind("written", each(ways, ContactWay::written))
                .bind("keys", each(ways, ContactWay::key))
                .bind("domains", each(ways, ContactWay::domain))
                .bind(
                        "positions",
                        IntStream.range(position, position + ways.size())
                                .mapToObj(String::valueOf)
                                .toList())
                .executeLater();
        return ids;
    }

    /** What a person has already, and what of these ways somebody else is recognised by; of links only those given apart are. */
    TakenWays around(UUID personId, List<ContactWay> ways, List<String> namingLinks) {
        return new TakenWays(sql.query(AROUND)
                .bind("person", personId)
                .bind("emails", keys(ways, ContactKind.EMAIL))
                .bind("phones", keys(ways, ContactKind.PHONE))
                .bind("links", namingLinks)
                .list(TakenWays.Taken::of));
    }

    private static List<@Nullable String> keys(List<ContactWay> ways, ContactKind kind) {
        return each(
                ways.stream()
                        .filter(way -> way.kind() == kind && way.key() != null)
                        .toList(),
                ContactWay::key);
    }

    private static List<@Nullable String> each(List<ContactWay> ways, Function<ContactWay, @Nullable String> part) {
        var parts = new ArrayList<@Nullable String>();
        ways.forEach(way -> parts.add(part.apply(way)));
        return parts;
    }
}
