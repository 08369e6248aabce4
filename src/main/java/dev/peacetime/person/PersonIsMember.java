package dev.peacetime.person;

import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Members are people whom everybody sees, also those who left. */
@ApplicationScoped
class PersonIsMember implements PersonInUse {

    private static final String MEMBERS = """
            select m.id
            from member m
            where m.organization_id = :organization and m.person_id = any (:people::uuid[])
            limit 1""";

    private final Sql sql;

    PersonIsMember(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean isSeen(Collection<UUID> people) {
        return sql.query(MEMBERS).bind("people", people).any();
    }
}
