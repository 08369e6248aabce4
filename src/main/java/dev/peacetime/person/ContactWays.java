package dev.peacetime.person;

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

    private static final String FORGET =
            "delete from contact_way where organization_id = :organization and person_id = :person";

    private static final String WRITE = """
            insert into contact_way (organization_id, id, person_id, kind, written, key, domain, position)
            select :organization, w.id, :person, w.kind, w.written, w.key, w.domain, w.position::integer
            from unnest(:ids::uuid[], :kinds::text[], :written::text[], :keys::text[], :domains::text[], :positions::text[])
              as w (id, kind, written, key, domain, position)""";

    private final Sql sql;

    ContactWays(Sql sql) {
        this.sql = sql;
    }

    void replace(UUID personId, List<ContactWay> ways) {
        sql.query(FORGET).bind("person", personId).execute();
        write(personId, ways);
    }

    void write(UUID personId, List<ContactWay> ways) {
        write(personId, ways, 0);
    }

    /** Writes ways behind those that stand before that position. */
    void write(UUID personId, List<ContactWay> ways, int position) {
        if (ways.isEmpty()) {
            return;
        }
        sql.query(WRITE)
                .bind("person", personId)
                .bind("ids", ways.stream().map(way -> Ids.next()).toList())
                .bind("kinds", each(ways, way -> way.kind().name()))
                .bind("written", each(ways, ContactWay::written))
                .bind("keys", each(ways, ContactWay::key))
                .bind("domains", each(ways, ContactWay::domain))
                .bind(
                        "positions",
                        IntStream.range(position, position + ways.size())
                                .mapToObj(String::valueOf)
                                .toList())
                .execute();
    }

    private static List<@Nullable String> each(List<ContactWay> ways, Function<ContactWay, @Nullable String> part) {
        var parts = new ArrayList<@Nullable String>();
        ways.forEach(way -> parts.add(part.apply(way)));
        return parts;
    }
}
