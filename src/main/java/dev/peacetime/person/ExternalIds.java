package dev.peacetime.person;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** By which ids other systems know people. */
@ApplicationScoped
class ExternalIds {

    private static final String OWNER = """
            select coalesce(p.merged_into_id, p.id) as id
            from person_external_id x
            join person p on p.organization_id = x.organization_id and p.id = x.person_id
            where x.organization_id = :organization and x.system = :system and x.external_id = :external""";

    private static final String FORGET = """
            delete from person_external_id x
            where x.organization_id = :organization and x.person_id = :person and not exists (
              select from unnest(:systems::text[], :externals::text[]) as g (system, external_id)
              where g.system = x.system and g.external_id = x.external_id)""";

    /** One that is still given stays the row that it is: a merge may have to give it back. */
    private static final String WRITE = """
            insert into person_external_id (organization_id, id, person_id, system, external_id, updated_at)
            select :organization, g.id, :person, g.system, g.external_id, :now::timestamptz
            from unnest(:ids::uuid[], :systems::text[], :externals::text[]) as g (id, system, external_id)
            where not exists (select from person_external_id x
              where x.organization_id = :organization and x.person_id = :person and x.system = g.system
                and x.external_id = g.external_id)""";

    private static final String ONE_AFTER_THE_OTHER = "select pg_advisory_xact_lock(hashtextextended('external id '"
            + " || :organization::text || ' ' || :system || ' ' || :external, 0))";

    private final Sql sql;
    private final Clock clock;

    ExternalIds(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<UUID> owner(ExternalId id) {
        return sql.query(OWNER)
                .bind("system", id.system())
                .bind("external", id.id())
                .first(row -> row.uuid("id"));
    }

    /** Lets those who bring the same one follow each other, until the transaction ends. */
    void hold(ExternalId id) {
        sql.query(ONE_AFTER_THE_OTHER)
                .bind("system", id.system())
                .bind("external", id.id())
                .any();
    }

    void replace(UUID personId, List<ExternalId> given) {
        var all = given.stream().distinct().toList();
        sql.query(FORGET)
                .bind("person", personId)
                .bind("systems", all.stream().map(ExternalId::system).toList())
                .bind("externals", all.stream().map(ExternalId::id).toList())
                .executeLater();
        write(personId, all);
    }

    void write(UUID personId, List<ExternalId> given) {
        var all = given.stream().distinct().toList();
        if (!all.isEmpty()) {
            sql.query(WRITE)
                    .bind("person", personId)
                    .bind("ids", all.stream().map(each -> Ids.next()).toList())
                    .bind("systems", all.stream().map(ExternalId::system).toList())
                    .bind("externals", all.stream().map(ExternalId::id).toList())
                    .bind("now", clock.instant())
                    .executeLater();
        }
    }
}
