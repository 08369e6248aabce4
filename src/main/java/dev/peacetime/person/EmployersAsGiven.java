package dev.peacetime.person;

import dev.peacetime.kernel.AsJson;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which employers are meant by written names: known by any of their names, or kept as they are given. */
@ApplicationScoped
class EmployersAsGiven {

    private static final String KNOWN = """
            select n.key, r.id, r.name
            from employer_name n
            join employer r on r.organization_id = n.organization_id and r.id = n.employer_id
            where n.organization_id = :organization and n.key = any (:keys::text[])""";

    /** Those who name the same unknown employer at once get the same one: whoever is second waits here, all in one order. */
    private static final String ONE_AFTER_THE_OTHER = """
            select pg_advisory_xact_lock(hashtextextended('employer ' || :organization::text || k.key, 0))
            from (select distinct key from unnest(:keys::text[]) as given (key) order by key) k""";

    private static final String KEEP = """
            with given as materialized (
              select g.id, g.key, g.name, g.nobody
              from jsonb_to_recordset(:employers::jsonb) as g (id uuid, key text, name text, nobody boolean)
            ), kept as (
              insert into employer (organization_id, id, name, nobody, kept_as_given, version, created_at, updated_at)
              select :organization, g.id, g.name, g.nobody, true, 0, :now::timestamptz, :now::timestamptz from given g
            )
            insert into employer_name (organization_id, key, employer_id, name, own)
            select :organization, g.key, g.id, g.name, true from given g""";

    private final Sql sql;
    private final Clock clock;

    EmployersAsGiven(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is meant by each name, by the name's key. */
    Map<String, NamedEmployer> named(Collection<String> written) {
        var unknown = new LinkedHashMap<String, String>();
        written.forEach(name -> unknown.putIfAbsent(EmployerName.key(name), name));
        var named = new HashMap<String, NamedEmployer>();
        if (!unknown.isEmpty()) {
            know(unknown, named);
        }
        if (!unknown.isEmpty()) {
            sql.query(ONE_AFTER_THE_OTHER)
                    .bind("keys", List.copyOf(unknown.keySet()))
                    .any();
            know(unknown, named);
        }
        if (!unknown.isEmpty()) {
            keep(unknown, named);
        }
        return named;
    }

    private void know(Map<String, String> unknown, Map<String, NamedEmployer> named) {
        sql.query(KNOWN)
                .bind("keys", List.copyOf(unknown.keySet()))
                .list(row -> named.put(row.text("key"), new NamedEmployer(row.uuid("id"), row.text("name"))));
        unknown.keySet().removeAll(named.keySet());
    }

    private void keep(Map<String, String> unknown, Map<String, NamedEmployer> named) {
        var kept = unknown.entrySet().stream()
                .map(each -> new Given(
                        Ids.next(), each.getKey(), each.getValue().strip(), EmployerName.isNobody(each.getValue())))
                .toList();
        sql.query(KEEP)
                .bind("employers", new AsJson(kept))
                .bind("now", clock.instant())
                .execute();
        kept.forEach(each -> named.put(each.key, new NamedEmployer(each.id, each.name)));
    }

    private record Given(UUID id, String key, String name, boolean nobody) {}
}
