package dev.peacetime.conflict;

import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who is kin of whom, as anybody declared. */
@ApplicationScoped
public class DeclaredKin {

    private static final String KIN = """
            select t.id
            from declared_tie t
            join member m on m.organization_id = t.organization_id and m.id = :who
            where t.organization_id = :organization and t.kind = 'KIN' and (
              (person_standing(t.organization_id, t.one_id) = m.person_id
                and person_standing(t.organization_id, t.other_id) = person_standing(t.organization_id, :person))
              or (person_standing(t.organization_id, t.other_id) = m.person_id
                and person_standing(t.organization_id, t.one_id) = person_standing(t.organization_id, :person)))""";

    private final Sql sql;

    DeclaredKin(Sql sql) {
        this.sql = sql;
    }

    /** Whether a member is kin of a person. */
    public boolean isKin(UUID memberId, UUID personId) {
        return sql.query(KIN).bind("who", memberId).bind("person", personId).any();
    }
}
