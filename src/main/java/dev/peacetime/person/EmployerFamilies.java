package dev.peacetime.person;

import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Which employer belongs to which. Changes of names, domains and parents follow each other within an organization, and wait
 * for those who decide by them; whoever takes this lock takes it before any person's row.
 */
@ApplicationScoped
class EmployerFamilies {

    private static final String HOLD =
            "select pg_advisory_xact_lock_shared(hashtextextended('employers ' || :organization::text, 0))";

    private static final String CHANGE =
            "select pg_advisory_xact_lock(hashtextextended('employers ' || :organization::text, 0))";

    private static final String LINE = """
            with recursive line as (
              select r.id, r.parent_id from employer r where r.organization_id = :organization and r.id = :id
              union
              select o.id, o.parent_id
              from line l
              join employer o on o.organization_id = :organization and o.id = l.parent_id
            )
            select line.id from line""";

    private final Sql sql;

    EmployerFamilies(Sql sql) {
        this.sql = sql;
    }

    /** Until the transaction ends, no employer changes. */
    void hold() {
        sql.query(HOLD).any();
    }

    /** Until the transaction ends, nobody else changes an employer or decides by one. */
    void change() {
        sql.query(CHANGE).any();
    }

    /** The employer, its owner, that one's owner, and so on. */
    List<UUID> line(UUID id) {
        return sql.query(LINE).bind("id", id).list(row -> row.uuid("id"));
    }
}
