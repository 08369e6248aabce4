package dev.peacetime.person;

import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Which employer is meant by a written name. */
@ApplicationScoped
public class Employers {

    private static final String BY_ID = """
            select coalesce(w.id, r.id) as id, coalesce(w.name, r.name) as name
            from employer r
            left join employer w on w.organization_id = r.organization_id and w.id = r.merged_into_id
            where r.organization_id = :organization and r.id = :id""";

    private static final String BY_KEY = """
            select r.id, r.name
            from employer_name n
            join employer r on r.organization_id = n.organization_id and r.id = n.employer_id
            where n.organization_id = :organization and n.key = :key""";

    /** Two who name the same unknown employer at once get the same one: the second waits here. */
    private static final String ONE_AFTER_THE_OTHER =
            "select pg_advisory_xact_lock(hashtextextended('employer ' || :organization::text || :key, 0))";

    private static final String NAME = """
            insert into employer_name (organization_id, key, employer_id, name, own)
            values (:organization, :key, :employer, :name, :own)""";

    private final Sql sql;
    private final Clock clock;

    Employers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The employer where that work is done: found by its id or any of its names, or kept as given. */
    NamedEmployer resolve(NewEmployment work) {
        if (work.employerId() != null) {
            return byId(work.employerId());
        }
        return named(String.valueOf(work.employer()));
    }

    NamedEmployer byId(UUID id) {
        return sql.query(BY_ID)
                .bind("id", id)
                .first(row -> new NamedEmployer(row.uuid("id"), row.text("name")))
                .orElseThrow(PersonRefusal.EMPLOYER_UNKNOWN::refused);
    }

    /** The employer that is meant by a name; one that nobody knew is kept as given. */
    NamedEmployer named(String written) {
        var key = EmployerName.key(written);
        var known = sql.query(BY_KEY).bind("key", key);
        return known.first(row -> new NamedEmployer(row.uuid("id"), row.text("name")))
                .orElseGet(() -> keep(written, key));
    }

    private NamedEmployer keep(String written, String key) {
        sql.query(ONE_AFTER_THE_OTHER).bind("key", key).any();
        return sql.query(BY_KEY)
                .bind("key", key)
                .first(row -> new NamedEmployer(row.uuid("id"), row.text("name")))
                .orElseGet(() -> {
                    var employer = new Employer(written, null, clock.instant());
                    employer.persistAndFlush();
                    name(employer.id, key, employer.name, true);
                    return new NamedEmployer(employer.id, employer.name);
                });
    }

    void name(UUID employerId, String key, String name, boolean own) {
        sql.query(NAME)
                .bind("key", key)
                .bind("employer", employerId)
                .bind("name", name)
                .bind("own", own)
                .execute();
    }
}
