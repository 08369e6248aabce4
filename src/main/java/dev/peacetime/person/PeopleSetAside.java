package dev.peacetime.person;

import dev.peacetime.kernel.Round;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Whoever was set aside is deleted for good once the last hidden thing that needed them is gone. */
@ApplicationScoped
class PeopleSetAside implements Round {

    private static final String SET_ASIDE = """
            select p.id
            from person p
            where p.organization_id = :organization and p.removed_at is not null and p.merged_into_id is null
            order by p.id""";

    private final Sql sql;
    private final Removals removals;

    PeopleSetAside(Sql sql, Removals removals) {
        this.sql = sql;
        this.removals = removals;
    }

    @Override
    public String name() {
        return "people-set-aside";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void make() {
        sql.query(SET_ASIDE).list(row -> row.uuid("id")).forEach(removals::finish);
    }
}
